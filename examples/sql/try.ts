import { startCluster } from "./cluster.js";
const c = await startCluster();
const q = async (port: number, sql: string) => {
  const r = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: sql });
  console.log(sql.slice(0, 150), "=>", (await r.text()).trim().slice(0, 600));
};
const [a, b] = c.ports as [number, number];
try {
  for (const p of [a, b]) {
    await q(p, "create table t (id Int32, x Int64) engine=MergeTree() order by id");
    await q(p, "create table law (s Int32, u Int32, v Nullable(Int64)) engine=Memory");
    await q(p, "insert into law values (0,4,7),(5,100,8)");
    await q(p, "create table ks (key Int32) engine=Memory");
    await q(p, "insert into ks select number from system.numbers limit 101");
  }
  await q(a, "create table t_all as t engine=Distributed(pair, default, t, intHash32(id))");
  await q(a, "insert into t_all select number, number+1 from system.numbers limit 10");
  await new Promise((r) => setTimeout(r, 1500));
  await q(a, "select count() from t");
  await q(b, "select count() from t");
  await q(a, "select count() from t_all");
  await q(a, "select count(), sum(id) from t_all");
  for (const p of [a, b]) await q(p, "create view v as select id, x*2 as y from t");
  await q(a, "create table v_all as v engine=Distributed(pair, default, v)");
  await q(a, "select count() from v_all");
  await q(a, "select id, y from v_all");
  await q(a, "create table r engine=Memory as select id, y from v_all");
  await q(a, "select count() from r");
  for (const p of [a, b])
    await q(
      p,
      "create view w as select id, v from t any inner join (select key as id, * from ks cross join law where key between s and u) using id",
    );
  await q(a, "create table w_all as w engine=Distributed(pair, default, w)");
  await q(a, "select id, v from w_all");
  await q(b, "select id, v from w");
  for (const p of [a, b])
    await q(
      p,
      "create view z as select * from (select *, id+1 as id1, x + id1 as k from t) any inner join (select key as id, s,u,v from ks cross join law where key between s and u) using id",
    );
  await q(a, "select * from z");
  await q(b, "describe table z");
  await q(
    a,
    "select t.*, v from t any inner join (select key as id, s,u,v from ks cross join law where key between s and u) using id",
  );
  await q(
    a,
    "select *, v+1 as vv from t any inner join (select key as id, * from ks cross join law where key between s and u) using id",
  );
  await q(
    a,
    "select *, v+1 as vv from t any inner join (select key as id, s,u,v from ks cross join law where key between s and u) using id",
  );
} finally {
  await c.stop();
}

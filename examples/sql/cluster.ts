// Two ClickHouse servers of Debian's package on the loopback address, in a folder of their own that goes with them.
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Servers that know each other under one name. */
export interface Cluster {
  readonly name: string;
  /** The HTTP port of each server on 127.0.0.1. */
  readonly ports: readonly number[];
  /** Ends every server and removes what they wrote. */
  stop(): Promise<void>;
}

const NAME = "pair";
const SERVER = "/usr/sbin/clickhouse-server";
const SECONDS_TO_START = 60;

interface Ports {
  readonly http: number;
  readonly tcp: number;
}

/** Starts the servers and waits until each answers; what was started is stopped when one does not. */
export async function startCluster(servers = 2): Promise<Cluster> {
  if (!existsSync(SERVER)) throw new Error(`no ${SERVER}: apt-get install clickhouse-server`);
  const folder = await mkdtemp(join(tmpdir(), "casnos-clickhouse-"));
  const running: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    process.off("exit", killAll);
    await Promise.all(running.map(ended));
    await rm(folder, { recursive: true, force: true });
  };
  // The process ends before it could wait: no server and no folder is left behind.
  const killAll = (): void => {
    for (const server of running) server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once("exit", killAll);
  try {
    const ports = await freePorts(servers);
    for (const [place, own] of ports.entries()) {
      running.push(await startServer(join(folder, String(place + 1)), own, ports));
    }
    for (const [place, { http }] of ports.entries()) await answering(http, running[place] as ChildProcess);
    return { name: NAME, ports: ports.map(({ http }) => http), stop };
  } catch (error) {
    const said = logs(folder, servers);
    await stop();
    throw new Error(`the servers did not start: ${String(error)}\n${said}`, { cause: error });
  }
}

async function startServer(folder: string, own: Ports, all: readonly Ports[]): Promise<ChildProcess> {
  await mkdir(folder, { recursive: true });
  const config = join(folder, "config.xml");
  await writeFile(config, configuration(folder, own, all));
  await writeFile(join(folder, "users.xml"), USERS);
  return spawn(SERVER, [`--config-file=${config}`], { cwd: folder, stdio: "ignore" });
}

function configuration(folder: string, { http, tcp }: Ports, all: readonly Ports[]): string {
  const shards = all.map((one) => `<shard><replica><host>127.0.0.1</host><port>${one.tcp}</port></replica></shard>`);
  return `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><user_files_path>${folder}/files/</user_files_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size><timezone>UTC</timezone>
  <remote_servers><${NAME}>${shards.join("")}</${NAME}></remote_servers>
</yandex>
`;
}

const USERS = `<yandex>
  <profiles><default/></profiles><quotas><default/></quotas>
  <users><default>
    <password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
  </default></users>
</yandex>
`;

/** Ports that nothing listens on; all are held open until the last is found, so that no two are the same. */
async function freePorts(servers: number): Promise<readonly Ports[]> {
  const held = await Promise.all(
    Array.from({ length: 2 * servers }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  const ports = held.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return Array.from({ length: servers }, (_, place) => ({
    http: ports[2 * place] as number,
    tcp: ports[2 * place + 1] as number,
  }));
}

async function answering(port: number, server: ChildProcess): Promise<void> {
  const tries = SECONDS_TO_START * 10;
  for (let turn = 0; turn < tries; turn += 1) {
    if (server.exitCode !== null) throw new Error(`a server ended with ${server.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/ping`).catch(() => null);
    if (answer?.ok === true) return;
    await pause(100);
  }
  throw new Error(`a server did not answer within ${SECONDS_TO_START} seconds`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  const late = pause(10_000, "late", { ref: false });
  if ((await Promise.race([gone, late])) === "late") server.kill("SIGKILL");
  await gone;
}

function logs(folder: string, servers: number): string {
  const files = Array.from({ length: servers }, (_, place) => join(folder, String(place + 1), "errors"));
  return files.map((file) => (existsSync(file) ? readFileSync(file, "utf8").slice(-2000) : "")).join("\n");
}

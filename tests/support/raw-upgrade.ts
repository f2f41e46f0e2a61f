import { connect } from "node:net";

/** Ask for a WebSocket without a library; resolves to the first line of the answer. */
export function requestUpgrade(port: number, path: string, origin: string): Promise<string> {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    `Origin: ${origin}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`${lines.join("\r\n")}\r\n\r\n`));
    socket.once("error", reject);
    socket.once("close", () => reject(new Error(`No answer to the upgrade of ${path}.`)));
    socket.once("data", (chunk) => {
      resolve(String(chunk).split("\r\n")[0] ?? "");
      socket.destroy();
    });
  });
}

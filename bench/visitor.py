"""What benches share that talk to a running application: the demo started in a directory of its own, and a person with a browser."""

import asyncio
import http.client
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import urllib.parse

house = pathlib.Path(__file__).resolve().parent.parent


class Person:
    """Somebody with a browser and an address of their own, as the proxy on this machine would tell it."""

    def __init__(self, port, address="198.51.100.1"):
        self.port, self.cookies, self.address, self.shown = port, {}, address, {}

    def ask(self, method, path, body=None, kind="application/x-www-form-urlencoded", timeout=90):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        heads = {"X-Forwarded-For": self.address, "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        if body is not None:
            heads |= {"Content-Type": kind, "Sec-Fetch-Site": "same-origin"}  # as browsers say of a form of ours
        try:
            connection.request(method, path, body, heads)
            answer = connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
        finally:
            connection.close()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, text, answer.headers.get("Location", "")

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields):
        pairs = list(fields) + [("_csrf", self.token())]
        return self.ask("POST", path, urllib.parse.urlencode(pairs, encoding="utf-8", errors="replace"))

    def token(self):
        """As a page shows it; it counts as long as the cookie is the same."""
        if self.shown.get("cookie") != self.cookies.get("__Host-CSRF") or not self.shown:
            page = self.get("/sign-in")[1]
            if "_csrf" not in page:
                page = self.get("/password")[1]
            found = re.search(r'name="_csrf"[^>]*value="([^"]*)"', page)
            self.shown = {"cookie": self.cookies.get("__Host-CSRF"), "token": found.group(1) if found else ""}
        return self.shown["token"]

    def sign_in(self, username, password):
        return self.post("/sign-in", [("username", username), ("password", password)])


def start(directory, port, heap, *options):
    """Starts the packaged demo with its database in directory/data; answers its process and the passwords of its accounts."""
    jar = next(iter(sorted((house / "target").glob("kotaksuara-*.jar"))), None)
    if jar is None:
        sys.exit("package the application before: ./mvnw -DskipTests package")
    log = open(directory / "log", "w")
    running = subprocess.Popen(
        ["java", f"-Xmx{heap}", *options, "-jar", jar, "--spring.profiles.active=demo",
         f"--server.port={port}", "--server.address=127.0.0.1", f"--kotaksuara.database.directory={directory}/data"],
        stdout=log, stderr=subprocess.STDOUT)
    try:
        return running, accounts_told(running, directory / "log")
    except BaseException:
        end(running)
        raise


def accounts_told(running, log):
    """The accounts that the demo writes to its log with their passwords, once it has done so."""
    for _ in range(600):
        known = re.findall(r"^  ([a-z][\w.-]+) +(\S.*?)   ", log.read_text(), re.M)
        accounts = {name: password for name, password in known if name == "admin" or "." in name}
        if "admin" in accounts and any(name.startswith("ppk") for name in accounts):
            return accounts
        if running.poll() is not None:
            sys.exit(log.read_text()[-2000:])
        time.sleep(0.5)
    sys.exit("the application did not print its accounts")


def end(running):
    """Ends the application, and with it the database that it started."""
    running.terminate()
    try:
        running.wait(timeout=60)
    except subprocess.TimeoutExpired:
        running.kill()
        raise


MARK = ".made-by-a-bench"


def anew(directory):
    """An empty directory; what is in it already is thrown away only where a bench has put it there."""
    if directory.exists() and not (directory.is_dir() and ((directory / MARK).exists() or not any(directory.iterdir()))):
        sys.exit(f"{directory} holds what no bench has made: name another directory, or empty it")
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    (directory / MARK).touch()
    return directory


def in_the_database(directory, question):
    """What psql answers in the database of a demo that runs in this directory."""
    note = (directory / "data/postgres/postmaster.pid").read_text().split("\n")
    secret = (directory / "data/password").read_text().strip()
    asked = subprocess.run(["psql", "-h", "127.0.0.1", "-p", note[3], "-U", "kotaksuara", "-d", "kotaksuara", "-v", "ON_ERROR_STOP=1",
                            "-Atqc", question], env={**os.environ, "PGPASSWORD": secret}, capture_output=True, text=True)
    if asked.returncode != 0:
        raise RuntimeError(asked.stderr.strip())
    return asked.stdout.strip()


class Wires:
    """Connections that are used again."""

    def __init__(self, port):
        self.port, self.free = port, []

    async def ask(self, method, path, person, body=b""):
        wire = self.free.pop() if self.free else await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = wire
        heads = [f"{method} {path} HTTP/1.1", "Host: localhost", f"X-Forwarded-For: {person.address}",
                 "Cookie: " + "; ".join(f"{k}={v}" for k, v in person.cookies.items())]
        if body:
            heads += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
        writer.write(("\r\n".join(heads) + "\r\n\r\n").encode() + body)
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin1").lower()
        if "transfer-encoding: chunked" in head:
            while size := int(await reader.readline(), 16):
                await reader.readexactly(size + 2)
            await reader.readline()
        else:
            await reader.readexactly(int(head.partition("content-length:")[2].split("\r\n")[0] or 0))
        if "connection: close" in head:
            writer.close()
        else:
            self.free.append(wire)
        status = int(head.split()[1])
        return "503 with a time" if status == 503 and "retry-after" in head else str(status)


async def keep_asking(seconds, rate, ask, found):
    """Asks when it is due, whether earlier ones have been answered or not."""
    began, tasks = time.perf_counter(), []

    async def one(due):
        try:
            status = await asyncio.wait_for(ask(), 60)
        except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError) as lost:
            status = type(lost).__name__
        found.append((status, time.perf_counter() - due))

    for number in range(int(seconds * rate)):
        due = began + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(one(due)))
    await asyncio.gather(*tasks)


def tell(what, found, right, goal):
    """Prints how fast something was answered; answers what is wrong with that."""
    times = sorted(took for status, took in found if status == right)
    counts = {}
    for status, _ in found:
        counts[status] = counts.get(status, 0) + 1
    if not times:
        return [f"no {what} was answered"]
    at = [times[min(len(times) - 1, int(len(times) * part))] * 1000 for part in (0.5, 0.95, 0.99)]
    print(f"{what:<10} p50 {at[0]:>7.0f} ms  p95 {at[1]:>7.0f} ms  p99 {at[2]:>7.0f} ms   "
          + ", ".join(f"{n} × {s}" for s, n in sorted(counts.items())), flush=True)
    wrong = [f"{what}: {n} × {status}" for status, n in counts.items() if status not in (right, "503 with a time")]
    if at[1] > goal * 1000:
        wrong.append(f"{what}: 95 of 100 within {at[1]:.0f} ms")
    return wrong

"""What benches share that talk to a running application: the demo started in a directory of its own, and a person with a browser."""

import http.client
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

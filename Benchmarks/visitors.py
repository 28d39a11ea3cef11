"""Visitors of our pages: each keeps one connection and its cookies, and can sign in,
send a form as the page gives it, and follow the links of a page."""

import asyncio
import html
import re
import time
from urllib.parse import urlencode

FIELD = re.compile(r'<input type="hidden" name="form-token" value="([^"]*)"')


class Answer:
    def __init__(self, status, headers, body, seconds):
        self.status, self.headers, self.body, self.seconds = status, headers, body, seconds

    @property
    def text(self):
        return self.body.decode()


class Visitor:
    """Somebody with a browser; `place` is the address of this machine they come from."""

    def __init__(self, port, place="127.0.0.1"):
        self.port, self.place = port, place
        self.cookies, self.reader, self.writer = {}, None, None

    async def ask(self, method, path, body=b""):
        """One request; `seconds` runs from the first byte sent to the last one read."""
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(
                "127.0.0.1", self.port, local_addr=(self.place, 0), limit=1 << 24)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        head = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}",
                f"Content-Length: {len(body)}", "Accept-Language: zh-CN"]
        if cookies:
            head.append(f"Cookie: {cookies}")
        if body:
            head += ["Content-Type: application/x-www-form-urlencoded",
                     f"Origin: http://127.0.0.1:{self.port}"]
        began = time.perf_counter()
        self.writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        status, headers, content = await self.answer()
        seconds = time.perf_counter() - began
        if headers.get("connection", "").lower() == "close":
            await self.leave()
        return Answer(status, headers, content, seconds)

    async def answer(self):
        lines = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            if name.lower() == "set-cookie":
                self.keep(value.strip())
            elif name:
                headers[name.lower()] = value.strip()
        if headers.get("transfer-encoding") == "chunked":
            content = b""
            while size := int(await self.reader.readline(), 16):
                content += (await self.reader.readexactly(size + 2))[:-2]
            await self.reader.readexactly(2)
        else:
            content = await self.reader.readexactly(int(headers.get("content-length", 0)))
        return int(lines[0].split()[1]), headers, content

    def keep(self, cookie):
        name, _, value = cookie.partition(";")[0].partition("=")
        if value and "max-age=0" not in cookie.lower():
            self.cookies[name] = value
        else:
            self.cookies.pop(name, None)

    async def leave(self):
        if self.writer:
            self.writer.close()
        self.writer = None

    async def page(self, path):
        """The page there; raises when it isn't one."""
        answer = await self.ask("GET", path)
        while answer.status in (302, 303):
            answer = await self.ask("GET", answer.headers["location"])
        if answer.status != 200:
            raise RuntimeError(f"GET {path} answers {answer.status}: {answer.text[:500]}")
        return answer

    async def send(self, form, fields, page=None):
        """Sends a form, with the token of the page that holds it."""
        token = FIELD.search((await self.page(page or form)).text)
        if token is None:
            raise RuntimeError(f"{page or form} has no form to send")
        body = urlencode({"form-token": html.unescape(token[1]), **fields}).encode()
        answer = await self.ask("POST", form, body)
        if answer.status not in (302, 303):
            raise RuntimeError(f"POST {form} answers {answer.status}: {main(answer.text)[:800]}")
        return answer.headers["location"]

    async def sign_in(self, name, password):
        await self.send("/sign-in", {"name": name, "password": password, "to": "/"})


def main(text):
    """The words of a page's main part."""
    return re.sub(r"<[^>]+>|\s+", " ", text.partition("<main")[2].partition("</main")[0])

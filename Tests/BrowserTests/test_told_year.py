"""Every kind of page that people come to in the sample county, a year of which is told: each
opened on a phone, whatever programme it belongs to."""

import re

from harness import PHONE, Changing, Page

# Files, other languages, ways out, and lists narrowed or sorted: the same page again.
ELSEWHERE = re.compile(r"\?|\.(xlsx|json|yaml|docx|pdf|zip|css|js|svg)|/assets/|/sign-out|/health|/metrics")
# One of a kind is enough: whatever holds a number, a school's or a person's code, a key of a list.
NUMBER = re.compile(r"(?<=/)[^/]*\d[^/]*|(?<=^/intake/)[^/]+|(?<=^/accounts/)[^/]+|(?<=^/grants/)[^/]+")


class ToldYear(Changing):
    told = True

    def test_every_kind_of_page_is_sound_on_a_phone(self):
        seen, unsound = set(), []
        for account in ("personnel", "principal-2", "teacher-1", "research", "training-school",
                        "supervision", "leader"):
            self.sign_in(account)
            self.browser.size(PHONE)
            unsound += [f"{account}: {finding}" for finding in self.walk(seen)]
        self.assertEqual([], unsound)
        # A page of every programme is among them.
        for path in ("/unions/…", "/mentorship/…", "/pairings/…/…", "/care/needs/…", "/studies/…",
                     "/projects/…", "/exams/…", "/surveys/…", "/inspections/rounds/…", "/training/courses/…",
                     "/timetables", "/attachments", "/training/classes", "/checks", "/bank", "/results",
                     "/service/…", "/pupils", "/heads", "/library", "/selections", "/intake/…", "/rooms",
                     "/rooms/…"):
            self.assertIn(path, seen)

    def walk(self, seen):
        """Opens what can be come to from today's page; tells what isn't sound."""
        ahead, unsound = ["/due"] + self.links(self.go("/due")), []
        while ahead:
            path = ahead.pop(0)
            kind = NUMBER.sub("…", path)
            if kind in seen:
                continue
            seen.add(kind)
            page = self.go(path)
            unsound += [f"{path} {finding}" for finding in self.findings("phone")]
            self.browser.save_screenshot(f"told{kind.replace('/', '-')}-phone")
            ahead += self.links(page)
        return unsound

    def links(self, page: Page):
        """What the page leads to, on this server."""
        found = page.driver.execute_script(
            "return [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))")
        return [link.partition("#")[0] for link in found if not ELSEWHERE.search(link)]

"""Every kind of page that people come to in the sample county, a year of which is told: each
opened on a phone by each of them, whatever programme it belongs to."""

import re

from harness import PHONE, Changing, Page

# Files, other languages, ways out, and lists narrowed or sorted: the same page again.
ELSEWHERE = re.compile(r"\?|\.(xlsx|json|yaml|docx|pdf|zip|css|js|svg)|/assets/|/sign-out|/health|/metrics")
# One of a kind is enough: whatever holds a number, a school's or a person's code, a key of a list.
NUMBER = re.compile(r"(?<=/)[^/]*\d[^/]*|(?<=^/intake/)[^/]+|(?<=^/accounts/)[^/]+|(?<=^/grants/)[^/]+")


# What a page is made of: elements with their classes and the names of fields.
SHAPE = """return [...new Set([...document.querySelectorAll('main *')]
  .map(e => e.tagName + '.' + e.getAttribute('class') + '.' + (e.name || '')))].sort().join()"""


class ToldYear(Changing):
    told = True

    def test_every_kind_of_page_is_sound_on_a_phone_for_each_reader(self):
        shapes, seen, unsound = set(), set(), []
        for account in ("personnel", "principal-2", "teacher-1", "research", "training-school",
                        "supervision", "leader", "establishment-office"):
            self.sign_in(account)
            self.browser.size(PHONE)
            unsound += [f"{account}: {finding}" for finding in self.walk(seen, shapes)]
        self.assertEqual([], unsound)
        # A page of every programme is among them.
        for path in ("/unions/…", "/mentorship/…", "/pairings/…/…", "/care/needs/…", "/studies/…",
                     "/projects/…", "/exams/…", "/surveys/…", "/inspections/rounds/…", "/training/courses/…",
                     "/timetables", "/attachments", "/training/classes", "/checks", "/bank", "/results",
                     "/service/…", "/pupils", "/heads", "/library", "/selections", "/intake/…",
                     "/attachments/…", "/attachments/studies/…", "/attachments/visits/…",
                     "/training/means", "/service/starting-grades", "/rooms", "/rooms/…"):
            self.assertIn(path, seen)

    def test_every_kind_of_page_fits_a_phone_in_english(self):
        self.sign_in("personnel")
        self.browser.size(PHONE)
        self.addCleanup(self.go, "/due?lang=zh")
        self.go("/due?lang=en")
        unsound = [
            f"{page.driver.current_url} scrolls sideways"
            for page in self.pages(set())
            if page.driver.execute_script("return document.documentElement.scrollWidth") > PHONE[0]]
        self.assertEqual([], unsound)

    def walk(self, seen, shapes):
        """Opens what can be come to from today's page; tells what isn't sound, and what is
        refused to whoever is led there. A page made of the same parts is looked at once."""
        unsound = []
        for page in self.pages(kinds := set()):
            path = page.driver.current_url.split("/", 3)[3]
            shape = (NUMBER.sub("…", "/" + path), page.driver.execute_script(SHAPE))
            if shape in shapes:
                continue
            shapes.add(shape)
            unsound += [f"/{path} {finding}" for finding in self.findings("phone")]
            self.browser.save_screenshot(f"told{shape[0].replace('/', '-')}-phone")
        seen |= kinds
        return unsound

    def pages(self, kinds):
        """One page of each kind that today's page leads to; notes the kinds."""
        ahead = ["/", "/due"]
        while ahead:
            path = ahead.pop(0)
            kind = NUMBER.sub("…", path)
            if kind in kinds:
                continue
            kinds.add(kind)
            page = self.go(path)
            ahead += self.links(page)
            yield page

    def links(self, page: Page):
        """What the page leads to, on this server."""
        found = page.driver.execute_script(
            "return [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))")
        return [link.partition("#")[0] for link in found if not ELSEWHERE.search(link)]

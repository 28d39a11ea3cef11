"""Studies of lessons, the library and selections in a browser: a master and an apprentice from
the demonstration to the last plan, which others then use; a subject group of two schools and its
report; a selection that is judged."""

from harness import Page
from programmes import Programmes


class Studies(Programmes):
    def teacher(self, account):
        """The number of a teacher who signs in."""
        self.sign_in(account)
        own = self.go("/training").all("main a[href^='/training/hours/']")[0]
        return own.get_attribute("href").rsplit("/", 1)[1]

    def schools_of(self, *teachers):
        self.sign_in("research")
        schools = []
        for teacher in teachers:
            link = self.go(f"/teachers/{teacher}").all("main a[href^='/schools/']")[0]
            schools.append(link.get_attribute("href").rsplit("/", 1)[1])
        return schools

    def test_a_lesson_from_the_demonstration_to_the_library(self):
        self.today("2026-10-12")
        master = self.teacher("teacher-1")
        self.open("/studies", name="studies-none")
        self.open("/studies/new", name="study-new")
        self.enter("#begin", kind="two-way", title="秋天的雨", subject="语文", start="2026-10-08",
                   leader=master, lecturer=master)
        study = self.here()
        page = self.open(study, name="study")
        self.assertIn("师傅上示范课", page.text("#next"))
        self.enter("#next", day="2026-10-09", words="示范了朗读")
        page = self.open(study, name="study-noted")
        self.assertIn("示范了朗读", page.text("#steps"))
        self.open("/due", name="due-studies")
        self.open("/studies", name="studies")
        self.open("/studies/groups", name="study-groups")
        self.open("/library", name="library-none")
        self.open("/library/new", name="library-new")
        self.enter("#share", title="《秋天的雨》教案", subject="语文", body="一、导入\n二、朗读")
        text = self.here()
        self.open(text, name="library-text")
        self.open("/library", name="library")
        self.sign_in("research")
        self.open("/studies/visits", name="study-visits")
        self.open("/selections", name="selections")


class Schemes(Programmes):
    def test_a_scheme_of_two_schools_from_the_talk_to_the_picture(self):
        self.today("2026-10-12")
        self.sign_in("principal-2")
        pair = self.follow("#pairs tbody th a") if self.go("/pairings") else ""
        scheme = f"{pair}/scheme"
        page = self.open(scheme, name="scheme-none")
        self.enter("#talks", talk_day="2026-10-10", minutes="两校校长商定本学期三件事")
        self.go(scheme)
        for box in Page(self.browser.driver).all("#aims details:not([open]) summary"):
            box.click()
        Page(self.browser.driver).all("#aims input[name=objective]")[0].click()
        self.enter("#aims", principle="资源共享，优势互补，合作交流，共同发展")
        self.go(scheme)
        self.enter("#add", what="送两节示范课", amount="2", by="2026-12-20")
        page = self.open(scheme, name="scheme")
        self.assertIn("送两节示范课", page.text("#commitments"))
        self.open(f"{pair}/sheets", name="scheme-sheets")
        self.open("/due", name="due-scheme")

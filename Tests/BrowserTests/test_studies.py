"""Studies of lessons, the library and selections in a browser: a master and an apprentice from
the demonstration on, and a plan that others can use."""

from programmes import Programmes


class Studies(Programmes):
    def teacher(self, account):
        """The number of a teacher who signs in."""
        self.sign_in(account)
        own = self.go("/training").all("main a[href^='/training/hours/']")[0]
        return own.get_attribute("href").rsplit("/", 1)[1]

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

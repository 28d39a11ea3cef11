"""Learning at other schools in a browser: every page, and a trip from its noting to the list."""

from programmes import Programmes


class Attachments(Programmes):
    def test_pages_of_learning_elsewhere(self):
        self.today("2026-10-26")
        self.sign_in("personnel")
        page = self.open("/attachments", name="attachments-none")
        self.assertIn("还没有跟岗", page.text("main"))
        self.open("/attachments/studies", name="attachment-studies")
        self.open("/attachments/weeks", name="attachment-weeks")
        self.open("/attachments/groups?by=area", name="attachment-groups")
        self.open("/attachments/visits", name="attachment-visits")
        self.open("/attachments/trips", name="attachment-trips-none")
        self.enter("#new", first="2026-10-19", last="2026-10-20", place="市实验小学", people="语文组",
                   number="6", cost="800", learnings="集体备课")
        page = self.open("/attachments/trips", name="attachment-trips")
        self.assertIn("市实验小学", page.text("#list"))

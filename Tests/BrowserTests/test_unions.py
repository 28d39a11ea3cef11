"""Unions of schools, heads and temporary posts in a browser: a group from its founding to what
its members did; a head's rank; somebody posted to another school for a time."""

import time

from programmes import Programmes


class Unions(Programmes):
    def test_a_group_from_its_founding_to_what_it_did(self):
        self.today("2026-10-26")
        self.sign_in("personnel")
        page = self.open("/unions", name="unions-none")
        self.assertIn("覆盖面", page.text("main"))
        names = [link.text for link in self.go("/schools").all("#schools tbody th a")][:3]
        self.open("/unions/new", name="union-new")
        self.enter("main", kind="group", name="城区教育集团", members="\n".join(names), lead=names[0],
                   founded="2026-09-01", basis="县教发〔2026〕9号", aims="资源共享，同步发展")
        union = self.here()
        page = self.open(union, name="union")
        self.assertIn(names[1], page.text("#members"))
        self.open(f"{union}/staff", name="union-staff")
        self.open(f"{union}/walks", name="union-walks")
        self.open(f"{union}/week", name="union-week-none")
        self.go(f"{union}/week").press("#state button.main")
        deadline = time.monotonic() + 60
        while not self.go(f"{union}/week").all("#timetable"):
            self.assertLess(time.monotonic(), deadline, "no week was made in a minute")
            time.sleep(0.5)
        page = self.open(f"{union}/week", name="union-week")
        self.assertIn("已经独立核验", page.text("#state"))
        self.open("/unions", name="unions")


class Leading(Programmes):
    def test_heads_and_those_posted_for_a_time(self):
        self.today("2026-10-26")
        self.sign_in("personnel")
        page = self.open("/heads", name="heads")
        self.assertIn("任期", page.text("main"))
        self.open("/heads/new", name="head-new")
        person = self.go("/heads").all("main a[href^='/heads/people/']")
        if person:
            address = person[0].get_attribute("href").replace(self.server.address, "")
            self.open(address, name="head")
        self.open("/heads/appraisals", name="head-appraisals")
        self.open("/heads/posts", name="temporary-posts")
        self.open("/heads/posts/new", name="temporary-post-new")
        self.open("/heads/ideas", name="post-ideas")

"""Inspections, training, mentorship, projects, surveys, examinations and pupils in a browser, each
as those who keep them see it, on a desk, a phone and paper: an inspection drawn and closed, its
problem mended; a course from the need to the hours; a master and an apprentice from the proposal
to the work; a project from the topic to its first stages; a survey from the question to what
answers it; two examinations and what was gained; pupils who stay away, and classes hand in hand."""
"""Inspections, training, mentorship, surveys, examinations and studies of lessons in a browser,
each as those who keep them see it, on a desk, a phone and paper: an inspection drawn and closed,
its problem mended; a course from the need to the hours; a master and an apprentice from the
proposal to the work; a survey from the question to what answers it; two examinations and what was
gained; a lesson polished three times and what comes of it."""

from harness import Page
from programmes import Programmes


class Inspections(Programmes):
    def test_a_drawn_inspection_and_what_is_mended(self):
        self.today("2026-10-26")
        self.sign_in("supervision")
        page = self.open("/inspections", name="inspections-none")
        self.assertIn("期中检查", page.text("#calendar"))
        self.enter("#arrange", name="作业专项抽查", template="four-checks", solves="作业批改不及时",
                   choice="drawn", places="2")
        drawn = self.here()
        self.assertIn("起可以抽签", self.open(drawn, name="inspection-sealed").text("main"))
        self.go("/inspections")
        self.enter("#arrange", name="期中教学检查", occasion="mid-term", template="mid-term",
                   solves="薄弱学科课堂")
        whole = self.here()
        self.today("2026-10-27")
        self.sign_in("supervision")
        self.go(drawn)
        self.enter("#draw", word="03 11 27 30", witness="赵校长")
        page = self.open(drawn, name="inspection-drawn")
        self.assertIn("sha256sum", page.text("main"))

        # The research office visits a school, with a phone.
        self.sign_in("research")
        self.go(whole)
        visit = self.follow("#visits tbody a")
        page = self.open(visit, name="visit")
        for field in page.all("#checklist input[type=number]"):
            field.send_keys(field.get_attribute("max"))
        page.press("#checklist form button.main")
        self.enter("#lessons", teacher="王晴", subject="语文", feedback="多让学生说", reply="好")
        self.enter("#findings", task="一班作业没有批改", standard="全批全改", owner="教导主任",
                   solves="学生不知道错在哪里")
        self.open(visit, name="visit-kept")
        self.enter("#close", told="作业要全批全改，两周内补齐")
        page = self.open(visit, name="visit-closed")
        self.assertIn("100.0 %", page.text("main"))

        self.sign_in("principal-1")
        self.open("/inspections", name="inspections-head")
        self.open("/problems", name="problems-head")
        self.open("/inspections/reports", name="reports-head")
        self.sign_in("supervision")
        self.open("/problems", name="problems")
        line = self.follow("#problems tbody a")
        self.open(line, name="problem")
        self.open("/inspections/compare?template=mid-term", name="inspections-compared")
        self.go("/inspections/meetings")
        self.enter("#hold", held="2026-10-26", review="走了两所学校", difficulties="")
        self.open(self.here(), name="meeting")
        self.open("/inspections/meetings", name="meetings")
        self.open("/inspections/reports", name="reports")
        self.open("/inspections", name="inspections")
        self.open("/due", name="due-supervision")


class Training(Programmes):
    def test_a_course_from_the_need_to_the_hours(self):
        self.today("2026-09-07")
        self.sign_in("teacher-1")
        page = self.open("/training", name="training-teacher")
        own = page.all("main a[href^='/training/hours/']")[0].get_attribute("href")
        own = own.replace(self.server.address, "")
        self.go(own)
        self.enter("#need", note="乡村孩子的阅读")
        self.open(own, name="training-account")

        self.sign_in("training-school")
        self.open("/training/trainers", name="trainers-none")
        self.enter("#new-trainer", name="王敏", field="阅读教学")
        self.open("/training/trainers", name="trainers")
        self.open("/training/courses/new", name="course-new")
        self.enter("main", title="整本书阅读", hours="4", places="30", join_by="2026-09-20")
        self.go("/training")
        course = self.follow("main a[href^='/training/courses/']:not([href$=new])")
        self.go(course).all("#new-session input[name=trainer]")[0].click()
        self.enter("#new-session", day="2026-09-12", first="09:00", end="11:30", hours="4",
                   place="进修学校")
        self.open(course, name="course")

        self.sign_in("teacher-1")
        page = self.open(course, name="course-teacher")
        page.press(f"form[action='{course}/join'] button")
        self.open("/due", name="due-training")
        self.sign_in("principal-1")
        self.open("/training", name="training-head")
        self.open(course, name="course-head")

        self.today("2026-09-13")
        self.sign_in("training-school")
        self.go(course)
        session = self.follow("#sessions a[href^='/training/sessions/']")
        page = self.open(session, name="session")
        page.press("#attendance form button.main")
        self.open(f"{course}/marks", name="course-marks")
        self.open("/training/hours", name="training-hours")
        self.open("/training/claims", name="training-claims")
        page = self.open("/training", name="training")
        self.assertIn("整本书阅读", page.text("main"))
        self.sign_in("teacher-1")
        self.assertIn("4", self.open(own, name="training-account-after").text("#account"))


class Mentorship(Programmes):
    def test_a_bond_from_the_proposal_to_the_work(self):
        self.today("2026-09-07")
        self.sign_in("teacher-1")
        own = self.go("/training").all("main a[href^='/training/hours/']")[0]
        apprentice = own.get_attribute("href").rsplit("/", 1)[1]
        self.open("/mentorship", name="mentorship-none")
        self.sign_in("research")
        page = self.open("/mentorship", name="mentorship-newcomers")
        newcomer = page.all("#newcomers tbody a")[0].get_attribute("href")
        page = self.open(newcomer.replace(self.server.address, ""), name="mentorship-candidates")
        master = page.text("#outside tbody a")
        self.assertTrue(master)
        page.press("#outside tbody a")
        self.assertTrue(Page(self.browser.driver).all("#field-master")[0].get_attribute("value"))
        self.open("/intake", name="intake")
        self.open("/intake/mentorships", name="intake-mentorships")
        self.open("/mentorship/new", name="mentorship-new")
        self.enter("main", apprentice=apprentice, account="research", first="2026-09-01")
        bond = self.here()
        self.enter("#plan", aim="一年内独立上好常态课", steps="每周听一节，每单元备一课")
        self.open(bond, name="bond-planned")
        self.sign_in("principal-1")
        self.open("/due", name="due-mentorship")
        page = self.go(bond)
        page.press("#plan form button")

        # What was done is noted where it happened, each kind in a form of its own.
        self.sign_in("research")
        page = self.open(bond, name="bond")
        self.enter("#note", note="课堂提问要照顾到每个层次")
        self.go(bond)
        self.enter("#coaching", seen="板书没有重点")
        page = self.open(bond, name="bond-noted")
        self.assertIn("课堂提问", page.text("#activities"))
        self.open("/mentorship", name="mentorship")
        self.sign_in("teacher-1")
        self.open("/mentorship", name="mentorship-own")
        page = self.open(bond, name="bond-own")
        self.assertIn("课堂提问", page.text("#activities"))


class Surveys(Programmes):
    def test_a_survey_from_the_question_to_what_answers_it(self):
        self.today("2026-09-07")
        self.sign_in("personnel")
        self.open("/surveys", name="surveys-none")
        self.enter("#open", first="2026-09-07", last="2026-09-16")
        survey = self.here()
        self.open(survey, name="survey-open")
        self.go("/surveys")
        self.enter("#open", kind="parents", first="2026-09-07", last="2026-09-16")
        parents = self.here()

        # One choice each, on a phone; nobody learns which.
        self.sign_in("teacher-1")
        self.open("/due", name="due-survey")
        page = self.open(survey, name="survey-answer")
        for box in page.all("#answer fieldset label:first-of-type input"):
            box.click()
        page.press("#answer button.main")
        page = self.open(survey, name="survey-answered")
        self.assertIn("您已经答过", page.text("main"))
        page.all("#quote input[name=consent]")[0].click()
        self.enter("#quote", words="交流让我看到了另一个世界")
        self.open("/surveys", name="surveys-teacher")

        self.sign_in("principal-1")
        page = self.open(parents, name="survey-paper")
        self.enter("#paper", handed="40", returned="32", moved="1",
                   n__satisfied__satisfied="30", n__satisfied__mostly="2",
                   n__moving__staying="27", n__moving__stayed="5")
        self.open(parents, name="survey-paper-kept")
        self.today("2026-09-20")
        self.sign_in("personnel")
        page = self.open(parents, name="survey-results")
        self.assertIn("93.75 %", page.text("#results"))
        page = self.open(survey, name="survey-few")
        self.assertIn("不显示结果", page.text("#results"))
        self.open("/surveys", name="surveys")


class Projects(Programmes):
    def test_a_project_from_the_topic_to_its_first_stages(self):
        self.today("2026-09-07")
        self.sign_in("teacher-1")
        own = self.go("/training").all("main a[href^='/training/hours/']")[0]
        leader = own.get_attribute("href").rsplit("/", 1)[1]
        self.open("/projects", name="projects-none")
        self.sign_in("personnel")
        self.open("/projects/new", name="project-new")
        self.enter("main", kind="assistance", title="教师结对提升", aims="让骨干带出新人",
                   teacher=leader, first="2026-09-01", last="2027-07-10")
        project = self.here()

        # Whoever leads it notes one thing a form, on a phone.
        self.sign_in("teacher-1")
        page = self.open(project, name="project")
        self.assertIn("协议和计划", page.text("#stages"))
        self.enter("#plans", p_words="先跟班，再办班")
        self.go(project)
        self.enter("#form-activity", a_people="12", a_note="到对口学校跟班")
        self.go(project)
        self.enter("#form-target", t_number="10")
        self.go(project)
        self.enter("#form-fund", f_amount="150000.5", f_document="意向书")
        self.go(project)
        self.enter("#form-series", s_name="达标率", s_unit="%", s_aim="90")
        for value in ("60", "62.5"):
            self.go(project)
            self.enter("#form-reading", m_value=value, m_people="30")
        self.go(project)
        self.enter("#form-problem", q_words="车辆不够")
        page = self.open(project, name="project-noted")
        self.assertIn("150,000.50 元", page.text("#funds"))
        self.enter("#form-hand-in", h_words="协议已签")
        self.open("/due", name="due-project")

        self.sign_in("research")
        self.open("/projects", name="projects")
        page = self.open(project, name="project-waits")
        self.enter("#form-answer", r_words="派校车")
        self.go(project)
        self.enter("#form-decide", d_step="approve")
        page = self.open(project, name="project-approved")
        self.assertIn("已完成", page.text("#stages"))
        self.assertIn("派校车", page.text("#problems-raised"))


class Exams(Programmes):
    def arrange(self, title, day, base=""):
        page = self.go("/exams/new")
        for box in page.all("main input[name=school]")[:2]:
            box.click()
        self.enter("main", title=title, day=day, grade="6", base=base, marks__数学="100")
        links = [link for link in Page(self.browser.driver).all("main tbody a") if link.text == title]
        return links[0].get_attribute("href").replace(self.server.address, "")

    def results(self, exam, *averages):
        """Fills the lines that stand ready, one for each school."""
        page = self.go(f"{exam}/results")
        box = page.all("#field-lines")[0]
        lines = [line.split("\t") for line in box.get_attribute("value").splitlines()]
        self.fill("#field-lines", "\n".join(
            "\t".join(line[:2] + ["60", average, "0", "30"])
            for line, average in zip(lines, averages, strict=True)))
        page.press("main form button[type=submit]")
        self.assertEqual([], [box.text for box in Page(self.browser.driver).all("main [role=alert]")])

    def test_two_examinations_and_what_was_gained(self):
        self.today("2026-11-10")
        self.sign_in("research")
        self.open("/exams", name="exams-none")
        self.open("/exams/new", name="exam-new")
        first = self.arrange("开学摸底", "2026-09-08")
        second = self.arrange("期中考试", "2026-11-03", base=first.rsplit("/", 1)[1])
        self.results(first, "60", "50")
        self.open(f"{second}/results", name="exam-results")
        self.results(second, "61", "58")
        page = self.open(second, name="exam")
        self.assertIn("数学", page.text("main"))
        self.browser.driver.execute_script("document.querySelector('#note details').open = true")
        for box in page.all("#note input[name=school]"):
            box.click()
        self.enter("#note", kind="analysis", said="分数应用题失分多", measure="每周一次专项练习", due="2026-11-20")
        self.open(second, name="exam-noted")
        self.open(f"{second}/edit", name="exam-edit")
        self.open("/due", name="due-exams")
        self.open("/exams", name="exams")
        self.sign_in("principal-1")
        self.open("/exams", name="exams-head")


class Pupils(Programmes):
    def test_pupils_who_stay_away_groups_and_classes_hand_in_hand(self):
        self.today("2026-10-26")
        self.sign_in("stage-section")
        self.open("/pupils", name="pupils-none")
        self.go("/pupils/enrolment")
        self.enter("#target", target__vocational="20")
        self.sign_in("principal-1")
        self.go("/pupils")
        self.enter("#note", grade="5", reason="weary", pupils="3", since="2026-10-01")
        case = self.here()
        self.enter("#step", kind="persuaded", day="2026-10-08", words="家访，家长答应劝说")
        self.enter("#step", kind="back", pupils="2", day="2026-10-12", words="两人返校，安排补课")
        page = self.open(case, name="pupils-case")
        self.assertIn("返校 2", page.text("#steps"))
        self.open("/due", name="due-pupils")
        self.go("/pupils/groups")
        school = self.follow("#groups tbody a")
        self.enter("#group", group__migrant="12", group__permit="9", group__left_behind="30")
        self.enter("#letter", letter__parent="410", letter__class_teacher="12")
        self.open(school, name="pupils-school")
        self.open("/pupils/groups", name="pupils-groups")
        self.go("/pupils/enrolment")
        self.enter("#enrolled", enrolled__vocational="4")
        self.open("/pupils/enrolment", name="pupils-enrolment")
        self.sign_in("principal-2")
        self.go("/pupils/hands")
        self.enter("#tie", helper_class="五（1）班", helped_class="五（2）班", aim="互寄书信，同读一本书")
        hands = self.here()
        self.enter("#note", kind="letters", day="2026-10-26", host="elsewhere", helper_pupils="40",
                   helped_pupils="38", words="第一封信寄出")
        self.enter("#note", kind="visit", day="2026-11-06", host="helped", helper_pupils="20",
                   helped_pupils="38", adults="2", consents="20", safety="校车往返，李主任负责",
                   words="同上一节课")
        page = self.open(hands, name="pupils-hands")
        self.assertIn("待举行", page.text("#activities"))
        self.open("/pupils/hands", name="pupils-hands-list")
        self.sign_in("stage-section")
        page = self.open("/pupils", name="pupils")
        self.assertIn("未返校", page.text("main"))
class Studies(Programmes):
    def polish(self, study, day, plan, words, **more):
        self.go(study)
        self.enter("#next", day=day, plan=plan, words=words, **more)

    def test_a_lesson_polished_three_times_and_what_comes_of_it(self):
        self.today("2026-09-21")
        self.sign_in("teacher-1")
        self.open("/studies", name="studies-none")
        page = self.open("/studies/new", name="study-new")
        own = page.all("#field-lecturer")[0].get_attribute("value")
        self.enter("#begin", kind="polishing", form="polish", title="圆的面积", subject="数学",
                   start="2026-09-01")
        study = self.here()
        self.open("/due", name="due-study")
        self.open(study, name="study")
        self.polish(study, "2026-09-03", "一、复习十分钟\n二、例题", "导入太长")
        self.polish(study, "2026-09-10", "一、复习五分钟\n二、例题", "例题太难", changes="导入减到五分钟")
        self.open(study, name="study-online")
        self.polish(study, "2026-09-17", "一、复习五分钟\n二、先易后难", "村小同步上了课",
                    changes="例题换了顺序", lesson__1__class="六（1）班")
        page = self.open(study, name="study-done")
        self.assertIn("第 3 稿", page.text("#plans"))

        # The last plan goes into the library, if its author agrees.
        share = self.follow("#plans a[href^='/library/new']")
        page = self.open(share, name="library-new")
        page.all("#share input[name=consent]")[0].click()
        self.enter("#share")
        self.open(self.here(), name="library-text")
        page = self.open("/library", name="library")
        self.assertIn("圆的面积", page.text("main"))

        self.sign_in("research")
        page = self.open("/studies", name="studies")
        self.assertIn("一课三磨", page.text("main"))
        self.open("/studies/groups", name="study-groups")
        self.go("/studies/visits")
        self.enter("#plan", theme="高效课堂", day="2026-09-21")
        self.open("/studies/visits", name="research-visits-planned")
        self.enter("#note", lessons="2", words="听了两节，评议了提问")
        page = self.open("/studies/visits", name="research-visits")
        self.assertIn("评议了提问", page.text("main"))

        teachers = [link.get_attribute("href").rsplit("/", 1)[1]
                    for link in self.go("/teachers").all("main tbody a[href*='/teachers/']")]
        judges = [number for number in dict.fromkeys(teachers) if number != own][:2]
        self.open("/selections", name="selections-none")
        self.enter("#open", kind="designs", title="秋季教学设计评比", first="2026-09-21",
                   last="2026-09-21", judges=" ".join(["research", *judges]))
        selection = self.here()
        self.sign_in("teacher-1")
        self.open(selection, name="selection-enter")
        self.enter("#enter", title="圆的面积", body="一、复习\n二、例题")
        self.today("2026-09-22")
        self.sign_in("research")
        self.open(selection, name="selection-judging")
        self.open("/selections", name="selections")
        self.sign_in("principal-1")
        self.open("/studies", name="studies-head")

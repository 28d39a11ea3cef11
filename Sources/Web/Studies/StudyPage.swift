internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// `/studies/LS-12`: one study: how far it has come, the next step's form for whoever does it,
/// what each step left, and the plan's versions side by side.
struct StudyPage: Page {
  let context: WebContext
  let county: County
  let sight: StudySight
  let group: RecordedStudyGroup?
  let coverage: SubjectCoverage?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .studies }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { sight.study.title }

  /// As whom whoever asks writes here; nil when they only look.
  var side: StudySide? {
    context.isPresent && sight.study.cancellation == nil ? context.side(of: sight.study) : nil
  }

  /// Whether whoever asks led it or gave its lesson, and may share the last plan.
  private var sharesPlan: Bool {
    guard context.isPresent, let teacher = context.author else { return false }
    return sight.study.people.contains {
      $0.person == .teacher(teacher) && $0.role != .member
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.studies, in: language)
    html.head(title(in: language), lead: sight.kindName(in: language))
    html.problems(problems, in: language)
    state(&html, language)
    guard let course = sight.course, let terms = sight.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    if let side, let step = sight.next, side.notes(step, of: sight.study) {
      noting(&html, step, course, terms, language)
    }
    steps(&html, course, terms, language)
    versions(&html, course, language)
    covered(&html, language)
    members(&html, language)
    takenBack(&html, course, language)
    if let side, side.leads(sight.study), !course.isDone { callingOff(&html, language) }
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.tag(sight.state.name[language], sight.state.mark)
      if let reason = sight.study.cancellation { html.element("p", text: reason) }
      html.element("dl", .class("facts")) { html in
        if let step = sight.next {
          html.fact(
            .studyNext, "\(step.name[language]) · \(Phrase(step.by)[language])", in: language)
          html.fact(.studyDue, sight.due.map { Figures.day($0, in: language) }, in: language)
        }
        html.fact(.studyForm, sight.formName(in: language), in: language)
        html.fact(.studyHost, county.name(of: sight.study.host), in: language)
        if let other = sight.study.other {
          html.fact(.studyOther, county.name(of: other), in: language)
        }
        if let group { html.fact(.studyGroup, group.name, in: language) }
        if let subject = sight.study.subject {
          html.fact(.subject, subject.name(in: language), in: language)
        }
        if !sight.study.grade.isEmpty {
          html.fact(.studyGrade, sight.study.grade, in: language)
        }
        if let problem = sight.course?.problem {
          html.fact(.studyProblem, problem, in: language)
        }
        if let topic = sight.course?.topic { html.fact(.studyTopic, topic, in: language) }
      }
      if let citation = sight.kind?.citation { html.citation(citation, in: language) }
    }
  }

  /// All steps of the kind in their order; those done with what came out.
  private func steps(
    _ html: inout HTML, _ course: StudyCourse, _ terms: StudyTerms, _ language: Language
  ) {
    html.element("section", .class("panel"), .id("steps")) { html in
      html.element("h2", text: Phrase.studySteps[language])
      for (place, step) in course.kind.steps.enumerated() {
        html.element("div", .class("case"), .id("step-\(step.key)")) { html in
          html.element("h3") { html in
            html.text("\(place + 1). \(step.name[language])")
            if place == course.entries.count, sight.next != nil {
              html.raw(" ")
              html.tag(Phrase.studyNext[language], sight.state == .late ? "warn" : "")
            }
          }
          guard sight.study.steps.indices.contains(place) else {
            return html.element("p", .class("muted"), text: Phrase(step.by)[language])
          }
          one(&html, sight.study.steps[place], step, terms, language)
          if let side, place == course.entries.count - 1,
            side.leads(sight.study)
              || sight.study.steps[place].hand.account == context.actor?.account
          {
            takingBack(&html, sight.study.steps[place], language)
          }
        }
      }
    }
  }

  private func one(
    _ html: inout HTML, _ done: RecordedStudyStep, _ step: StudyTerms.Step, _ terms: StudyTerms,
    _ language: Language
  ) {
    let entry = done.entry
    let colon = language.colonMark
    html.element("p", text: entry.words)
    for lesson in entry.lessons { html.lesson(lesson, sight, county, language) }
    for level in terms.levels {
      if let task = entry.tasks[level.key] {
        html.element("p", text: "\(Phrase.studyTask(level.name)[language])\(colon)\(task)")
      }
    }
    if !entry.problem.isEmpty {
      html.element("p", text: "\(Phrase.studyProblem[language])\(colon)\(entry.problem)")
    }
    if !entry.topic.isEmpty {
      html.element("p") { html in
        html.text("\(Phrase.studyTopic[language])\(colon)\(entry.topic) ")
        html.place(done.topicLink)
      }
    }
    if step.meets {
      let asked = sight.study.members(at: done)
      let absent = asked.compactMap { member in
        entry.absent[member.member.person].map { reason in
          member.name + language.inBrackets(terms[absence: reason]?.name[language] ?? reason)
        }
      }
      html.element(
        "p", .class("small"),
        text: "\(Phrase.studyAttendance[language]) \(asked.count - absent.count) / \(asked.count)"
          + (absent.isEmpty ? "" : " · " + absent.joined(separator: language.listMark)))
    }
    if !done.evidence.isEmpty {
      html.element("p", .class("small")) { html in
        html.text("\(Phrase.studyEvidenceShort[language])\(colon)")
        html.place(done.evidence)
      }
    }
    html.element(
      "p", .class("small muted"),
      text: [
        Figures.day(entry.day, in: language), sight.study.name(of: entry.by) ?? "",
        done.hand.person,
      ].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// What changed from one to the next; the texts are folded away.
  private func versions(_ html: inout HTML, _ course: StudyCourse, _ language: Language) {
    let versions = course.versions
    guard !versions.isEmpty else { return }
    html.element("section", .class("panel"), .id("plans")) { html in
      html.element("h2", text: "\(Phrase.studyPlans[language]) (\(versions.count))")
      if course.isDone, sharesPlan {
        html.element("p", .class("unprinted")) { html in
          html.link(
            "/library/new?study=\(Address.encoded(sight.id))", Phrase.libraryNew[language])
        }
      }
      for version in versions.reversed() {
        html.element("div", .class("case"), .id("plan-\(version.number)")) { html in
          html.element(
            "h3",
            text: "\(Phrase.studyVersion(version.number)[language]) · "
              + "\(version.step.name[language]) · "
              + Figures.day(version.entry.day, in: language))
          if !version.plan.changes.isEmpty {
            html.element("p", text: version.plan.changes)
          }
          html.element("details") { html in
            html.element("summary", text: Phrase.studyPlan[language])
            html.element("p", .class("pre"), text: version.plan.text)
          }
        }
      }
    }
  }

  /// Which subjects of the other school had a lesson (S000-129).
  private func covered(_ html: inout HTML, _ language: Language) {
    guard let coverage, !coverage.covered.isEmpty else { return }
    func names(_ subjects: [Subject]) -> String {
      subjects.map { $0.name(in: language) }.joined(separator: language.listMark)
    }
    html.element("section", .class("panel"), .id("coverage")) { html in
      html.element("h2", text: Phrase.studyCoverage[language])
      html.element("dl", .class("facts")) { html in
        html.fact(
          .studyCovered,
          coverage.covered.map { "\($0.subject.name(in: language)) \($0.lessons)" }
            .joined(separator: language.listMark), in: language)
        html.fact(
          .studyUncovered, coverage.missing.isEmpty ? "–" : names(coverage.missing), in: language)
      }
    }
  }

  private func members(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("members")) { html in
      html.element("h2", text: "\(Phrase.studyMembers[language]) (\(sight.study.members.count))")
      html.table(
        "people", [.teacherName, .studyRole, .schoolName, .studyPosition], label: .studyMembers,
        in: language
      ) { html in
        for member in sight.study.members {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: member.name)
            html.element("td", text: Phrase(member.member.role)[language])
            html.element(
              "td",
              text: member.member.school.map { county.name(of: $0) }
                ?? Phrase.researchOffice[language])
            html.element("td", text: county.standing(of: member.member.person, in: language))
          }
        }
      }
      if let side, side.leads(sight.study), sight.next != nil { joining(&html, language) }
    }
  }

  private func joining(_ html: inout HTML, _ language: Language) {
    let typed = typed?["people"] == nil ? nil : typed
    html.element("details", .class("unprinted"), Attribute("open", nil, if: typed != nil)) {
      html in
      html.element("summary", text: Phrase.studyJoin[language])
      html.form(to: "\(sight.address)/members", context: context) { html in
        html.choiceField(
          "role", .studyRole,
          StudyTerms.Role.allCases.reversed().map { ($0.rawValue, Phrase($0)[language]) },
          chosen: typed?["role"] ?? "", in: language)
        html.field(
          "people", .studyMembers, hint: .studyJoinNote, value: typed?["people"] ?? "",
          in: language)
        html.submit(.studyJoin, isMain: false, in: language)
      }
    }
  }

  private func takenBack(_ html: inout HTML, _ course: StudyCourse, _ language: Language) {
    guard !sight.study.takenBack.isEmpty else { return }
    html.element("section", .class("panel"), .id("taken-back")) { html in
      html.element("details") { html in
        html.element(
          "summary",
          text: "\(Phrase.studyTakenBackOnes[language]) (\(sight.study.takenBack.count))")
        for step in sight.study.takenBack {
          html.element(
            "p", .class("small"),
            text: [
              course.kind[step: step.entry.step]?.name[language] ?? step.entry.step,
              Figures.day(step.entry.day, in: language), step.entry.words, step.withdrawal ?? "",
            ].joined(separator: " · "))
        }
      }
    }
  }

  private func takingBack(
    _ html: inout HTML, _ step: RecordedStudyStep, _ language: Language
  ) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.studyTakeBack[language])
      html.form(to: "\(sight.address)/take-back", context: context, class: "row") { html in
        html.hidden("step", "\(step.id)")
        html.reason("\(Phrase.studyReason[language]) \(step.id)", language)
        html.submit(.studyTakeBack, isMain: false, in: language)
      }
    }
  }

  private func callingOff(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel unprinted"), .id("call-off")) { html in
      html.element("details") { html in
        html.element("summary", text: Phrase.studyCallOff[language])
        html.form(to: "\(sight.address)/call-off", context: context, class: "row") { html in
          html.reason(Phrase.studyReason[language], language)
          html.submit(.studyCallOff, isMain: false, in: language)
        }
      }
    }
  }
}

extension HTML {
  mutating func reason(_ label: String, _ language: Language) {
    void(
      "input", Attribute("type", "text"), Attribute("name", "reason"),
      Attribute("required", nil), Attribute("maxlength", "200"), Attribute("aria-label", label),
      Attribute("placeholder", Phrase.studyReason[language]))
  }

  /// Where something lies: a link where it is one.
  mutating func place(_ place: String) {
    if place.hasPrefix("https://") || place.hasPrefix("http://") {
      element(
        "a", .href(place), Attribute("rel", "noopener noreferrer"), text: place)
    } else {
      text(place)
    }
  }

  /// A lesson with who gave it, their post and honours (S003-05, S003-17).
  fileprivate mutating func lesson(
    _ lesson: StudyLesson, _ sight: StudySight, _ county: County, _ language: Language
  ) {
    let person = StudyPerson.teacher(lesson.teacher)
    element(
      "p",
      text: [
        lesson.subject.name(in: language), lesson.topic, lesson.classroom,
        sight.study.name(of: person) ?? lesson.teacher.rawValue,
        county.standing(of: person, in: language), lesson.honour,
      ].filter { !$0.isEmpty }.joined(separator: " · "))
  }
}

internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension CoursePage {
  /// The teachers of each school that whoever asks keeps: those who may join to be ticked, and
  /// of the others why not.
  func nominations(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    guard context.isPresent, course.offBecause == nil, catalogue.day <= course.course.joinBy
    else { return }
    let schools = county.roster.schools.filter {
      context.may(.nominateTraining, at: .school($0.id))
    }
    for school in schools.prefix(20) {
      let offer = catalogue.offer(course)
      let teachers = county.roster.teachers.filter {
        $0.position.teaches && $0.schools.contains(school.id)
      }.map { teacher in
        (
          teacher: teacher,
          faults: offer.faults(
            for: county.trainee(teacher, on: catalogue.day),
            who: catalogue.learning(people.outcomes[teacher.id] ?? [:]), on: catalogue.day,
            terms)
        )
      }
      html.element(
        "section", .class("panel narrow unprinted"), .id("nominate-\(school.id.rawValue)")
      ) { html in
        html.element("h2", text: Phrase.nominate(school.name)[language])
        let fitting = teachers.filter(\.faults.isEmpty)
        if fitting.isEmpty {
          html.element("p", .class("empty"), text: Phrase.nobodyFits[language])
        } else {
          html.form(
            to: "\(course.address)/nominate/\(Address.encoded(school.id.rawValue))",
            context: context
          ) { html in
            html.ticks(
              "teacher", .nominateWhom,
              fitting.map {
                (
                  $0.teacher.id.rawValue,
                  "\($0.teacher.name) · \($0.teacher.subject.name(in: language))"
                )
              }, ticked: { typed?.all("teacher").contains($0) ?? false }, in: language)
            html.submit(.nominateDo, in: language)
          }
        }
        let others = teachers.filter { !$0.faults.isEmpty }
        guard !others.isEmpty else { return }
        html.element("details") { html in
          html.element("summary", text: Phrase.othersMayNot(others.count)[language])
          for other in others {
            html.faults(other.faults, other.teacher.name, catalogue, language)
          }
        }
      }
    }
  }

  /// What whoever runs training does with the course.
  func keeping(_ html: inout HTML, _ language: Language) {
    guard course.offBecause == nil else { return }
    html.element("section", .class("panel narrow unprinted"), .id("new-session")) { html in
      html.element("h2", text: Phrase.newSession[language])
      guard !catalogue.pool.isEmpty else {
        html.element("p", text: Phrase.noTrainers[language])
        return html.link("/training/trainers", Phrase.trainersTitle[language])
      }
      html.form(to: "\(course.address)/sessions", context: context) { html in
        html.sessionFields(nil, catalogue, county, typed: typed, language)
        html.submit(.setSessionDo, in: language)
      }
    }
    html.element("section", .class("panel narrow unprinted"), .id("keep")) { html in
      html.element("p") { html in
        html.link("\(course.address)/edit", Phrase.changeCourse[language])
        html.raw(" ")
        html.link("\(course.address)/standard", Phrase.standardTitle[language])
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.callOffDo[language])
        html.element(
          "p", text: Phrase.callOffMeans(catalogue.taken[course.id] ?? 0)[language])
        html.form(to: "\(course.address)/off", context: context) { html in
          html.reasonField(of: "off", .callOffReason, language)
          html.submit(.callOffDo, isMain: false, in: language)
        }
      }
    }
  }
}

extension HTML {
  /// The fields of a session, with what it has now.
  mutating func sessionFields(
    _ session: TrainingSession?, _ catalogue: TrainingCatalogue, _ county: County,
    typed: FormFields?, _ language: Language
  ) {
    func value(_ name: String, _ known: String?) -> String { typed?.text(name) ?? known ?? "" }
    field(
      "day", .activityDay, type: "date", value: value("day", session.map { "\($0.day)" }),
      in: language)
    field(
      "first", .sessionFirst, type: "time",
      value: value("first", session.map { clock($0.minutes.lowerBound) } ?? "09:00"),
      in: language)
    field(
      "end", .sessionEnd, type: "time",
      value: value("end", session.map { clock($0.minutes.upperBound) } ?? "11:30"), in: language)
    field(
      "hours", .classHours, type: "number", value: value("hours", session.map { "\($0.hours)" }),
      in: language)
    field("place", .sessionPlace, value: value("place", session?.place), in: language)
    field(
      "branch", .sessionBranch, hint: .sessionBranchHint, value: value("branch", session?.branch),
      isRequired: false, in: language)
    choiceField(
      "school", .sessionSchool, hint: .sessionSchoolHint,
      [("", Phrase.notInSchool[language])]
        + county.roster.schools.map { ($0.id.rawValue, $0.name) },
      chosen: value("school", session?.school?.rawValue), in: language)
    ticks(
      "trainer", .sessionTrainers,
      catalogue.pool.map { ($0.id, "\($0.trainer.name) · \($0.trainer.kind.name[language])") },
      ticked: { typed?.all("trainer").contains($0) ?? session?.trainers.contains($0) ?? false },
      in: language)
  }
}

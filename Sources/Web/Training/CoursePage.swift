internal import Access
internal import Actions
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Timetabling
internal import Training
internal import Wording

/// `/training/courses/C-12`: what a course is and for whom, when and where it sits, who joined
/// and how it stands for each; here teachers join and schools name theirs.
struct CoursePage: ListPage {
  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue
  let people: TrainingPeople
  let course: RecordedCourse

  /// What was thought of it, and whether whoever asks has said.
  let opinion: CourseOpinion
  let hasJudged: Bool

  /// Lessons that trainees within reach have to give during a session to come.
  let collisions: [GivenLesson]
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<Row>

  struct Row: Sendable {
    let place: CoursePlace
    let name: String
    let school: String
    let outcome: CourseOutcome
  }

  var exported: (any ExportableList)? { table }

  /// - Parameter places: Those of the course, held or given up.
  init(
    context: WebContext, county: County, _ catalogue: TrainingCatalogue,
    _ people: TrainingPeople, _ course: RecordedCourse, places: [CoursePlace],
    opinion: CourseOpinion, hasJudged: Bool, collisions: [GivenLesson] = [], address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.catalogue = catalogue
    self.people = people
    self.course = course
    self.opinion = opinion
    self.hasJudged = hasJudged
    self.collisions = collisions
    self.problems = problems
    self.typed = typed
    let scope = Scope(context.reaches(of: .seeSchool))
    let rows = places.compactMap { place -> Row? in
      guard place.outBecause == nil, let outcome = people.outcomes[place.teacher]?[course.id]
      else { return nil }
      let teacher = county.roster[place.teacher]
      let isOwn = place.teacher == context.actor?.teacher
      guard isOwn || teacher.map({ scope.holds($0) }) ?? scope.isCounty else { return nil }
      return Row(
        place: place, name: county.name(of: place.teacher),
        school: teacher.map { county.name(of: $0.teaching.school) } ?? "", outcome: outcome)
    }
    table = try ListView(
      id: "trainees", title: .traineesTitle,
      columns: Self.columns(course, catalogue.terms)
        + Self.offers(course, county, context, rows), rows: rows, address: address,
      isPersonal: true, empty: .nobodyJoinedYet
    ) { [NameReading("\($0.name) \($0.school)")] }
  }

  private static func columns(
    _ course: RecordedCourse, _ terms: TrainingTerms?
  ) -> [ListTable<Row>.Column] {
    var columns: [ListTable<Row>.Column] = [
      .init("name", .nameOf, named: \.name) { html, row, _ in
        html.link(Teacher.trainingAddress(of: row.place.teacher), row.name)
      },
      .init("school", .schoolName, named: \.school) { html, row, _ in html.text(row.school) },
      .init("hours", .hoursAttended, isNumber: true, by: \.outcome.hours) { html, row, _ in
        html.text(Figures.count(row.outcome.hours))
      },
    ]
    if course.course.evaluation != .none {
      for aspect in terms?.aspects ?? [] {
        columns.append(
          .init(
            aspect.key, Phrase(aspect.name), isNumber: true,
            by: { $0.outcome.process[aspect.key] ?? -1 }
          ) { html, row, _ in
            html.text(row.outcome.process[aspect.key].map { Figures.count($0) } ?? "–")
          })
      }
    }
    if course.course.evaluation == .examination {
      columns.append(
        .init(
          "examination", .examination, isNumber: true, by: { $0.outcome.examination ?? -1 }
        ) { html, row, _ in
          html.text(row.outcome.examination.map { Figures.count($0) } ?? "–")
        })
    }
    columns.append(
      .init("standing", .stateOf, by: \.outcome.standing.rawValue) { html, row, language in
        html.standing(row.outcome, in: language)
      })
    return columns
  }

  /// Giving a place up, for those who may do so for somebody of the list.
  private static func offers(
    _ course: RecordedCourse, _ county: County, _ context: WebContext, _ rows: [Row]
  ) -> [ListTable<Row>.Column] {
    let others = rows.filter {
      $0.outcome.hours == 0 && $0.place.teacher != context.actor?.teacher
        && context.leaving($0.place.teacher, county) != nil
    }
    guard context.isPresent, !others.isEmpty else { return [] }
    let leaving = Set(others.map(\.place.teacher))
    return [
      .init("leave", .mayBeDone, isOffer: true) { html, row, language in
        guard leaving.contains(row.place.teacher) else { return }
        html.element("details") { html in
          html.element("summary", text: Phrase.leaveCourse[language])
          html.leaveForm(course, row.place.teacher, context, language)
        }
      }
    ]
  }

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { course.course.title }

  var runs: Bool { context.isPresent && context.may(.runTraining) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(course.course.title, lead: course.course.target.words[language])
    html.problems(problems, in: language)
    guard let terms = catalogue.terms else { return }
    if let why = course.offBecause {
      html.element("section", .class("panel status bad")) { html in
        html.tag(Phrase.calledOff[language], "bad")
        html.element("p", text: why)
      }
    }
    facts(&html, terms, language)
    own(&html, terms, language)
    sessions(&html, language)
    html.collisionPanel(
      collisions, .trainingCollisions, .trainingCollisionsLead, because: "training",
      for: course.address, county, context, in: language)
    if context.isPresent, context.may(.seeTimetables) {
      html.element("p", .class("actions unprinted")) { html in
        html.link(
          "/timetables/shifts?course=\(Address.encoded(course.id))", Phrase.shifts[language])
      }
    }
    html.element("section", .class("panel"), .id("people")) { html in
      html.element("h2", text: Phrase.traineesTitle[language])
      table.write(to: &html, in: language)
      if runs, course.course.evaluation != .none, table.rowCount > 0 {
        html.element("p", .class("actions unprinted")) { html in
          html.link("\(course.address)/marks", Phrase.markTrainees[language])
        }
      }
    }
    opinions(&html, terms, language)
    nominations(&html, terms, language)
    if runs { keeping(&html, language) }
  }

  private func facts(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    let content = course.course
    let taken = catalogue.taken[course.id] ?? 0
    html.element("section", .class("panel"), .id("facts")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.schoolYearOf, "\(content.year)", in: language)
        html.fact(.courseLevel, terms.levels.name(of: content.level, in: language), in: language)
        html.fact(.courseMode, terms.modes.name(of: content.mode, in: language), in: language)
        html.fact(
          .coursePlatform, terms.platforms.name(of: content.platform, in: language), in: language)
        html.fact(.courseTopic, terms.topics.name(of: content.topic, in: language), in: language)
        if !content.module.isEmpty {
          html.fact(
            .courseModule, terms.modules.map(\.word).name(of: content.module, in: language),
            in: language)
        }
        if !content.project.isEmpty {
          html.fact(
            .courseProject, terms.projects.map(\.word).name(of: content.project, in: language),
            in: language)
        }
        html.fact(.classHours, Figures.count(content.hours), in: language)
        html.fact(
          .courseKind, (content.isPractical ? Phrase.practical : .theory)[language], in: language)
        html.fact(.courseEvaluation, content.evaluation.name[language], in: language)
        html.fact(
          .coursePlaces, "\(Figures.count(taken)) / \(Figures.count(content.places))",
          in: language)
        html.fact(.joinBy, Figures.day(content.joinBy, in: language), in: language)
        html.fact(
          .courseFee,
          content.fee == 0
            ? Phrase.noFee[language]
            : Phrase.feeOf(content.fee, freeForVillages: content.isFreeForVillages)[language],
          in: language)
        if !content.prerequisites.isEmpty {
          html.fact(
            .coursePrerequisites,
            content.prerequisites.sorted().map { catalogue.title(of: $0) }
              .joined(separator: language == .zh ? "、" : ", "), in: language)
        }
      }
      if content.evaluation != .none {
        html.citation(terms.processPass.citation, in: language)
      }
    }
  }

  /// What a teacher who looks at it may do.
  private func own(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    guard context.isPresent, let teacher = context.actor?.teacher.flatMap({ county.roster[$0] }),
      context.may(.train, at: .teacher(teacher.id, at: []))
    else { return }
    let outcomes = people.outcomes[teacher.id] ?? [:]
    html.element("section", .class("panel status unprinted"), .id("own")) { html in
      if let outcome = outcomes[course.id] {
        html.standing(outcome, in: language)
        guard outcome.hours == 0 else { return }
        html.element("details") { html in
          html.element("summary", text: Phrase.leaveCourse[language])
          html.leaveForm(course, teacher.id, context, language)
        }
        return
      }
      let trainee = county.trainee(teacher, on: catalogue.day)
      let faults = catalogue.offer(course).faults(
        for: trainee, who: catalogue.learning(outcomes), on: catalogue.day, terms)
      if faults.isEmpty {
        html.form(to: "\(course.address)/join", context: context) { html in
          if course.course.fee(of: trainee) > 0 {
            html.element("p", text: Phrase.youPay(course.course.fee(of: trainee))[language])
          }
          html.submit(.joinCourse, in: language)
        }
      } else {
        html.element("h2", text: Phrase.mayNotJoin[language])
        html.faults(faults, teacher.name, catalogue, language)
      }
    }
  }

  private func sessions(_ html: inout HTML, _ language: Language) {
    let sessions = catalogue.sessions[course.id] ?? []
    html.element("section", .class("panel"), .id("sessions")) { html in
      html.element("h2", text: "\(Phrase.sessionsTitle[language]) (\(sessions.count))")
      guard !sessions.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noSessions[language])
      }
      html.table(
        "session-table",
        [.sessionTime, .sessionPlace, .sessionTrainers, .classHours, .stateOf],
        numbers: [.classHours], label: .sessionsTitle, in: language
      ) { html in
        for recorded in sessions {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.element("a", .href(recorded.address)) { html in
                html.session(recorded, in: language)
              }
            }
            html.element("td", text: recorded.session.placeWords[language])
            html.element("td", text: catalogue.trainerNames(recorded.session))
            html.element("td", .class("n"), text: Figures.count(recorded.session.hours))
            html.element("td") { html in
              if recorded.offBecause != nil {
                html.tag(Phrase.calledOff[language], "bad")
              } else if catalogue.noted.contains(recorded.id) {
                html.tag(Phrase.attendanceNoted[language], "good")
              } else if recorded.session.day < catalogue.day {
                html.tag(Phrase.attendanceMissing[language], "warn")
              }
            }
          }
        }
      }
    }
  }
}

extension TrainingSession {
  /// The main venue, and the branch where there is one.
  var placeWords: Phrase {
    branch.isEmpty
      ? .name(place)
      : Phrase(zh: "\(place)（分会场：\(branch)）", en: "\(place) (branch: \(branch))")
  }
}

extension TrainingCatalogue {
  func trainerNames(_ session: TrainingSession) -> String {
    trainers.filter { session.trainers.contains($0.id) }.map(\.trainer.name)
      .joined(separator: "、")
  }
}

extension HTML {
  fileprivate mutating func leaveForm(
    _ course: RecordedCourse, _ teacher: Teacher.ID, _ context: WebContext, _ language: Language
  ) {
    form(
      to: "\(course.address)/leave/\(Address.encoded(teacher.rawValue))", context: context
    ) { html in
      html.reasonField(of: teacher.rawValue, .leaveReason, language)
      html.submit(.leaveCourse, isMain: false, in: language)
    }
  }

  /// Every reason against somebody's joining.
  mutating func faults(
    _ faults: [JoiningFault], _ name: String, _ catalogue: TrainingCatalogue,
    _ language: Language
  ) {
    element("ul", .class("reasons")) { html in
      for fault in faults {
        html.element(
          "li",
          text: Phrase.joiningFault(fault, name, courses: { catalogue.title(of: $0) })[language])
      }
    }
  }
}

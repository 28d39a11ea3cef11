internal import Access
internal import Actions
internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/classes/courses/C-12`: a course's classes as a whole: who is scattered (S002-56),
/// how study and examination go together (S002-54), who helps whom (S002-62), the lecturers' tour
/// (S002-69) and study aids (S002-70).
struct ClassCoursePage: Page {
  let context: WebContext
  let board: NetworkClassBoard
  let course: RecordedCourse
  let terms: ClassTerms

  /// Offered to the bureau; nil for others.
  let proposal: HelpPairs?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { course.course.title }

  var keeps: Bool { context.isPresent && context.may(.runTraining) }
  var seesAll: Bool { context.may(.runTraining) || context.may(.seeCounty) }
  var trainees: [Teacher.ID] { (board.outcomes[course.id] ?? [:]).keys.sorted() }

  /// How many trainees each school has.
  var schools: [School.ID: Int] {
    trainees.compactMap { board.school(of: $0) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  func write(to html: inout HTML, in language: Language) {
    html.classCrumbs(context, language)
    html.head(title(in: language), lead: Phrase.classCourseLead[language])
    html.problems(problems, in: language)
    html.element("p", .class("actions unprinted")) { html in
      html.link(course.address, Phrase.toCourse[language])
      if seesAll || context.runsClass(of: course, in: board) {
        html.raw(" ")
        html.link("\(course.classAddress)/circular", Phrase.circular[language])
      }
    }
    if seesAll {
      results(&html, language)
      scattered(&html, language)
    }
    help(&html, language)
    tour(&html, language)
    aids(&html, language)
  }

  /// Who passed without studying, who studied and failed, and whether points follow study.
  private func results(_ html: inout HTML, _ language: Language) {
    let trainees = trainees
    let mondays = board.mondays(of: trainees)
    let records = trainees.map { board.record(of: $0, in: course.id, among: mondays) }
    let signs = records.compactMap { $0.sign(passAt: board.pass, terms) }
    html.element("section", .class("panel"), .id("results")) { html in
      html.element("h2", text: Phrase.studyAndExamination[language])
      html.element("p", .class("hint"), text: Phrase.studyMeans(terms.study.value)[language])
      html.element("dl", .class("facts")) { html in
        for sign in LearningRecord.Sign.allCases {
          html.fact(Phrase(sign), Figures.count(signs.count { $0 == sign }), in: language)
        }
        let found = LearningCorrelation.permille(
          records.compactMap { record in
            record.examination.map { (record.whole.minutes, $0) }
          }, terms)
        html.fact(
          .correlation,
          found.map { Figures.decimal(Double($0) / 1_000, places: 2) }
            ?? Phrase.correlationHidden(terms.correlation.value)[language], in: language)
      }
      html.citation(terms.study.citation, in: language)
    }
  }

  private func scattered(_ html: inout HTML, _ language: Language) {
    let county = board.county
    let found = ScatteredTrainees(schools, at: board.places, terms)
    html.element("section", .class("panel"), .id("scattered")) { html in
      html.element("h2", text: Phrase.scatteredTitle[language])
      html.element(
        "p", .class("hint"),
        text: Phrase.scatteredMeans(terms.scattered.value, metres: terms.together.value)[language]
      )
      if found.groups.isEmpty, found.alone.isEmpty {
        html.element("p", .class("empty"), text: Phrase.nobodyScattered[language])
      }
      if !found.groups.isEmpty {
        html.table(
          "groups", [.groupSchools, .traineesTitle, .farthestApart],
          numbers: [.traineesTitle, .farthestApart], label: .scatteredTitle, in: language
        ) { html in
          for group in found.groups {
            html.element("tr") { html in
              html.element(
                "th", .scope("row"),
                text: group.schools.map { county.name(of: $0) }.joined(separator: "、"))
              html.element("td", .class("n"), text: Figures.count(group.trainees))
              html.element("td", .class("n"), text: Phrase.kilometres(group.metres)[language])
            }
          }
        }
      }
      if !found.alone.isEmpty {
        html.element(
          "p",
          text: Phrase.scatteredAlone(
            found.alone.map { county.name(of: $0) }.joined(separator: "、"))[language])
      }
      html.citation(terms.scattered.citation, in: language)
    }
  }

  /// Who passed helps who learns; the bureau agrees what is offered.
  private func help(_ html: inout HTML, _ language: Language) {
    let county = board.county
    let own = context.trainee
    let agreed = board.help.filter { help in
      help.course == course.id
        && (seesAll || help.helper == own || context.sees(help.learner, in: county))
    }
    html.element("section", .class("panel"), .id("help")) { html in
      html.element("h2", text: "\(Phrase.helpTitle[language]) (\(agreed.count))")
      html.element("p", .class("hint"), text: Phrase.helpMeans(terms.learners.value)[language])
      if agreed.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noHelp[language])
      } else {
        html.table(
          "helpers", [.helper, .learner, .helpSince, .stateOf], label: .helpTitle, in: language
        ) { html in
          for help in agreed {
            let standing = board.outcomes[course.id]?[help.learner]
            html.element("tr") { html in
              html.element("th", .scope("row"), text: board.named(help.helper))
              html.element("td", text: board.named(help.learner))
              html.element("td", text: Figures.day(help.since, in: language))
              html.element("td") { html in
                if let standing { html.standing(standing, in: language) }
                guard keeps else { return }
                html.form(
                  to: "\(course.classAddress)/help/\(Address.encoded(help.learner.rawValue))/end",
                  context: context
                ) { html in html.submit(.endHelp, isMain: false, in: language) }
              }
            }
          }
        }
      }
      html.citation(terms.learners.citation, in: language)
      guard keeps, let proposal else { return }
      html.element("h3", text: Phrase.helpOffered[language])
      if proposal.pairs.isEmpty {
        html.element("p", .class("empty"), text: Phrase.nobodyToHelp[language])
      } else {
        html.form(to: "\(course.classAddress)/help", context: context) { html in
          html.ticks(
            "pair", .helpTitle,
            proposal.pairs.prefix(200).map { pair in
              let far = pair.metres.map { Phrase.kilometres($0)[language] } ?? "–"
              return (
                "\(pair.learner) \(pair.helper)",
                "\(board.named(pair.helper)) → \(board.named(pair.learner)) · \(far)"
              )
            }, ticked: { typed?.all("pair").contains($0) ?? true }, in: language)
          html.submit(.agreeHelp, in: language)
        }
      }
      if !proposal.unhelped.isEmpty {
        html.element("p", text: Phrase.unhelped(proposal.unhelped.count)[language])
      }
    }
  }
}

extension NetworkClassBoard {
  /// Name and school.
  func named(_ teacher: Teacher.ID) -> String {
    let school = school(of: teacher).map { county.name(of: $0) }
    return [county.name(of: teacher), school].compactMap(\.self).joined(separator: " · ")
  }

  /// Who could help whom of a course, beside what is agreed.
  func proposal(
    for course: RecordedCourse, _ terms: ClassTerms
  ) throws -> HelpPairs {
    let outcomes = outcomes[course.id] ?? [:]
    let agreed = help.filter {
      $0.course == course.id && outcomes[$0.learner]?.standing != .completed
    }
    let load = agreed.reduce(into: [Teacher.ID: Int]()) { $0[$1.helper, default: 0] += 1 }
    let helped = Set(agreed.map(\.learner))
    var helpers: [(person: HelpPairs.Person, free: Int)] = []
    var learners: [HelpPairs.Person] = []
    for (teacher, outcome) in outcomes {
      guard let school = school(of: teacher) else { continue }
      let person = HelpPairs.Person(teacher, at: school)
      if outcome.standing == .completed {
        helpers.append((person, terms.learners.value - (load[teacher] ?? 0)))
      } else if !helped.contains(teacher) {
        learners.append(person)
      }
    }
    return try HelpPairs(helpers: helpers, learners: learners, at: places)
  }
}

extension WebContext {
  /// Whether they're manager or tutor of any class of a course.
  func runsClass(of course: RecordedCourse, in board: NetworkClassBoard) -> Bool {
    board.classes.contains { $0.content.course == course.id && hand(for: $0) != nil }
  }
}

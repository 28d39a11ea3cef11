internal import Access
internal import Actions
internal import Attaching
internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension WebContext {
  /// The teacher who asks, if they may note their own learning elsewhere.
  var learner: Teacher.ID? {
    guard let teacher = actor?.teacher, may(.keepOwnAttachments, at: .teacher(teacher, at: []))
    else { return nil }
    return teacher
  }

  /// Whether whoever asks sees what is of some schools, or of themselves.
  func seesLearning(_ schools: Set<School.ID>, of people: Set<Teacher.ID> = []) -> Bool {
    may(.seeCounty) || (!schools.isEmpty && may(.seeSchool, at: .schools(schools)))
      || learner.map { people.contains($0) } == true
  }

  /// As whom whoever asks keeps what is of some schools: for an office or for one of them; nil
  /// when they don't.
  func learningSide(of schools: Set<School.ID>) -> LearningSide? {
    guard isPresent else { return nil }
    if may(.keepAttachments) { return .office }
    return schools.filter { may(.keepAttachments, at: .school($0)) }.min().map { .school($0) }
  }

  /// The schools that whoever asks keeps, in the order of the roster.
  func learningSchools(in county: County) -> [School] {
    guard isPresent, !reaches(of: .keepAttachments).isEmpty else { return [] }
    return county.roster.schools.filter { may(.keepAttachments, at: .school($0.id)) }
  }

  /// As whom something about some teachers is done: for an office, for a school of theirs that
  /// whoever asks keeps, or for any that they keep, which is then told that it's another's.
  ///
  /// - Throws: `WebProblem` for those who keep none.
  func learningSide(for teachers: [Teacher.ID], in county: County) throws -> LearningSide {
    try requireSomewhere(.keepAttachments)
    let theirs = teachers.compactMap { county.roster[$0] }.flatMap {
      [$0.establishment.school, $0.teaching.school]
    }
    let kept = learningSchools(in: county).map(\.id)
    guard
      let side = learningSide(of: Set(theirs))
        ?? kept.first.map({ LearningSide.school($0) })
    else { throw WebProblem.forbidden(.keepAttachments, []) }
    return side
  }

  func requireLearning() throws {
    try requireAny(.seeSchool, .keepOwnAttachments)
  }

  /// What a list of learning is taken along by.
  var learningExport: Permission {
    reaches(of: .seeSchool).isEmpty ? .keepOwnAttachments : .seeSchool
  }
}

extension County {
  func attachmentTerms(on day: Day) -> AttachmentTerms? {
    book.inForce(in: SchoolYear(containing: day)).attachmentTerms
  }

  /// The school of a form's field, by code or exact name; nil when it's empty.
  ///
  /// - Throws: `WebProblem` for one that isn't there.
  func school(_ fields: FormFields, _ name: String) throws -> School.ID? {
    let text = fields.text(name)
    if text.isEmpty { return nil }
    if roster[School.ID(text)] != nil { return School.ID(text) }
    let called = roster.schools.filter { $0.name == text }
    guard called.count == 1 else {
      throw WebProblem.badParameter(name, found: text, allowed: "a school's code or exact name")
    }
    return called[0].id
  }
}

/// The pages under `/attachments`.
enum LearningTab: CaseIterable {
  case attachments, studies, weeks, groups, trips, visits

  var address: String {
    switch self {
    case .attachments: "/attachments"
    case .studies: "/attachments/studies"
    case .weeks: "/attachments/weeks"
    case .groups: "/attachments/groups"
    case .trips: "/attachments/trips"
    case .visits: "/attachments/visits"
    }
  }

  var name: Phrase {
    switch self {
    case .attachments: .attachmentTab
    case .studies: .releases
    case .weeks: .awayWeeks
    case .groups: .exchangeGroups
    case .trips: .trips
    case .visits: .visits
    }
  }
}

extension HTML {
  /// The way from one of these pages to the others.
  mutating func learningTabs(_ current: LearningTab, in language: Language) {
    element(
      "nav", .class("crumbs unprinted"), Attribute("aria-label", Phrase.attachmentTabs[language])
    ) { html in
      for (place, tab) in LearningTab.allCases.enumerated() {
        if place > 0 { html.text(" · ") }
        html.element(
          "a", .href(tab.address), Attribute("aria-current", "page", if: tab == current),
          text: tab.name[language])
      }
    }
  }

  /// Why a record was taken back, and by whom.
  mutating func takenBack(_ withdrawal: LearningWithdrawal, _ language: Language) {
    tag(Phrase.activityTakenBack[language], "warn")
    element(
      "p", .class("small"),
      text: [
        Figures.day(withdrawal.hand.day, in: language), withdrawal.hand.person,
        withdrawal.reason,
      ].joined(separator: " · "))
  }

  /// A choice of the schools that whoever asks keeps; a hidden one where there's only one.
  mutating func keptSchool(
    _ schools: [School], chosen: String, in language: Language
  ) {
    if schools.count == 1 {
      hidden("school", schools[0].id.rawValue)
    } else {
      choiceField(
        "school", .learningSchool, schools.map { ($0.id.rawValue, $0.name) }, chosen: chosen,
        in: language)
    }
  }
}

extension FormFields {
  /// The days from `first` to `last`.
  ///
  /// - Throws: For what isn't a day, or days that run backwards.
  func learningDays() throws -> ClosedRange<Day> {
    let (first, last) = (try day("first"), try day("last"))
    guard first <= last else {
      throw WebProblem.badParameter("last", found: "\(last)", allowed: "\(first) …")
    }
    return first...last
  }
}

extension ListPage {
  /// The page or its list as a workbook, or with what stands against a form.
  func learning(
    _ request: Request, _ desk: YearDesk, _ context: WebContext, refused: Bool
  ) async throws -> Response {
    if refused {
      return response(to: request, in: desk.frame, context, status: .unprocessableContent)
    }
    return try await response(
      to: request, in: desk.frame, context, exportingFrom: desk.database,
      by: context.learningExport)
  }
}

internal import Access
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// What everybody carries who guides others on a day (S003-11).
struct GuideBoard: Sendable {
  struct Line: Sendable {
    let teacher: Teacher.ID
    let name: String
    let school: School.ID

    /// The schools of their apprentices, and the one where they serve.
    let reaches: Set<School.ID>
    let load: GuideLoad

    /// In tenths of a period a week.
    let total: Int
    let isOver: Bool
  }

  let terms: MentorshipTerms.Load

  /// The most loaded first.
  let lines: [Line]

  /// - Complexity: O(bonds + placements + open lessons + studies · members).
  init(
    _ county: County, _ terms: MentorshipTerms.Load, bonds: [MentorSight], service: ServiceYear,
    studies: StudyYear, open: [OpenLesson], on day: Day
  ) {
    let term = Term(containing: day)
    let days = term.days.lowerBound...day
    var apprentices: [Teacher.ID: Set<Teacher.ID>] = [:]
    var reaches: [Teacher.ID: Set<School.ID>] = [:]
    for bond in bonds.map(\.bond) where bond.runs(on: day) {
      guard let mentor = bond.mentor.teacher else { continue }
      apprentices[mentor, default: []].insert(bond.apprentice)
      reaches[mentor, default: []].insert(bond.apprenticeSchool)
    }
    let serving = Dictionary(
      service.sights.filter(\.isRunning).map { ($0.order.teacher, $0) }
    ) { first, _ in first }
    for (teacher, sight) in serving { reaches[teacher, default: []].insert(sight.order.line.to) }
    var events: [Teacher.ID: Int] = [:]
    for lesson in open.map(\.lesson) where days.contains(lesson.day) {
      guard let home = county.roster[lesson.teacher]?.establishment.school,
        home != lesson.school
      else { continue }
      events[lesson.teacher, default: 0] += 1
      reaches[lesson.teacher, default: []].insert(lesson.school)
    }
    for study in studies.sights.map(\.study)
    where study.cancellation == nil && study.schools.count > 1 && days.contains(study.start) {
      for leader in Set(study.people.filter { $0.role != .member }.compactMap(\.person.teacher)) {
        events[leader, default: 0] += 1
        reaches[leader, default: []].formUnion(study.schools)
      }
    }
    let weeks = max(1, (days.lowerBound.distance(to: day) + 6) / 7)
    self.terms = terms
    lines = reaches.keys.compactMap { id -> Line? in
      guard let teacher = county.roster[id] else { return nil }
      let plan = serving[id]?.plan?.plan
      let load = GuideLoad(
        lessons: plan.map { $0.lessons + $0.guidance }, apprentices: apprentices[id]?.count ?? 0,
        events: events[id] ?? 0, isAway: serving[id] != nil)
      return Line(
        teacher: id, name: teacher.name, school: teacher.establishment.school,
        reaches: reaches[id] ?? [], load: load, total: load.total(terms, weeks: weeks),
        isOver: load.isOver(terms, weeks: weeks))
    }.sorted { ($1.total, $0.teacher) < ($0.total, $1.teacher) }
  }

  /// Those of one school who carry too much and guide at another.
  func over(from helper: School.ID, at helped: School.ID) -> [Line] {
    lines.filter { $0.isOver && $0.school == helper && $0.reaches.contains(helped) }
  }
}

extension YearDesk {
  /// Nil where the book says nothing of it.
  func guideBoard(_ county: County, _ context: WebContext) async throws -> GuideBoard? {
    let day = context.dayShown
    guard
      let terms = county.book.inForce(in: SchoolYear(containing: day)).mentorshipTerms?.load
    else { return nil }
    return try await database.read(for: context) { connection in
      let isPresent = context.isPresent
      return GuideBoard(
        county, terms,
        bonds: try shelf.mentorship(of: county, on: day, isPresent: isPresent, connection).sights,
        service: try shelf.service(of: county, on: day, isPresent: isPresent, connection),
        studies: try shelf.studies(of: county, on: day, isPresent: isPresent, connection),
        open: try connection.openLessons(from: Term(containing: day).days.lowerBound).filter {
          $0.cancellation == nil
        }, on: day)
    }
  }
}

extension HTML {
  /// Guides who carry too much, each with what to do; nothing where nobody does.
  mutating func guides(_ lines: [GuideBoard.Line], _ board: GuideBoard, in language: Language) {
    guard !lines.isEmpty else { return }
    element("section", .class("panel status warn"), .id("overloaded")) { html in
      html.element("h2", text: Phrase.guideOver[language])
      html.element("ul", .class("reasons")) { html in
        for line in lines {
          html.element(
            "li",
            text: Phrase.guideIsOver(
              line.name, line.total, most: board.terms.most.value)[language])
        }
      }
      html.citation(board.terms.citation, in: language)
    }
  }
}

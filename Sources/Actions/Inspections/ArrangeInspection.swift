public import Access
internal import Inspecting
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Arranges an inspection: by which checklist, when, at which schools, and which problem it is
/// to solve (S003-08).
///
/// Where schools are drawn, the list is fixed and the seed's digest made known now; nobody
/// knows yet who will be drawn (`DrawInspection`).
public struct ArrangeInspection: Action {
  /// Which schools are seen.
  public enum Choice: Hashable, Sendable {
    case all

    /// So many of them are drawn, and of each so many teachers to be heard.
    case drawn(Int, lessons: Int, seed: String)
  }

  /// A key of the book's calendar; empty for an inspection of its own.
  public let occasion: String
  public let template: String
  public let name: String
  public let first: Day
  public let last: Day
  public let solves: String
  public let schools: Set<School.ID>
  public let choice: Choice

  public init(
    occasion: String, template: String, name: String, from first: Day, to last: Day,
    solves: String, schools: Set<School.ID>, _ choice: Choice
  ) {
    self.occasion = occasion
    self.template = template
    self.name = name
    self.first = first
    self.last = last
    self.solves = solves
    self.schools = schools
    self.choice = choice
  }

  public var permission: Permission { .planInspections }

  /// - Returns: The inspection's id.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedInspection.ID {
    let terms = try work.supervision().terms
    let known = try work.connection.openSchools(on: work.today)
    try Refused.unless(reasons(terms, known, work.today))
    let (places, lessons, seed) = chosen
    let commitment = seed.map { PublicDraw.commitment(to: $0) } ?? ""
    let event = try work.record(
      "arrange-inspection", of: name.trimmed,
      "template \(template) schools \(schools.count) places \(places)"
        + (commitment.isEmpty ? "" : " commitment \(commitment)"))
    let id = "C-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO inspection_round
        (id, occasion, template, name, first_day, last_day, solves, places, lessons, commitment,
         account, person, day, event_sequence)
      VALUES
        (\(id), \(occasion), \(template), \(name.trimmed), \(first), \(last), \(solves.trimmed),
         \(places), \(lessons), \(commitment), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
    for school in schools.sorted() {
      try work.connection.execute(
        """
        INSERT INTO inspection_candidate (round_id, school, name, event_sequence)
        VALUES (\(id), \(school.rawValue), \(known[school] ?? ""), \(event.sequence))
        """)
    }
    if let seed {
      try work.connection.execute(
        """
        INSERT INTO inspection_seed (round_id, seed, event_sequence)
        VALUES (\(id), \(seed), \(event.sequence))
        """)
    } else {
      try work.insertVisits(
        of: id, at: schools.sorted().map { ($0, known[$0] ?? "") }, by: event.sequence)
    }
    return id
  }

  private var chosen: (places: Int, lessons: Int, seed: String?) {
    switch choice {
    case .all: (schools.count, 0, nil)
    case .drawn(let places, let lessons, let seed): (places, lessons, seed)
    }
  }

  private func reasons(
    _ terms: SupervisionTerms, _ known: [School.ID: String], _ today: Day
  ) -> [Phrase] {
    var reasons = [
      WrittenText(.inspectionName, name), WrittenText(.inspectionSolves, solves),
    ].flatMap { $0.reasons() }
    if terms[template: template] == nil { reasons.append(.noTemplate(template)) }
    if !occasion.isEmpty {
      if let found = terms[occasion: occasion] {
        if !found.isSample, case .drawn = choice {
          reasons.append(.occasionSeesAll(Phrase(found.name)))
        }
      } else {
        reasons.append(.noOccasion(occasion))
      }
    }
    if first > last { reasons.append(.endsBeforeItBegins(first, last)) }
    if last < today { reasons.append(.isInThePast(last, today: today)) }
    if schools.isEmpty { reasons.append(.noSchoolChosen) }
    reasons += schools.filter { known[$0] == nil }.sorted().map { .noSchool($0.rawValue) }
    if case .drawn(let places, let lessons, _) = choice {
      if !(1...max(1, schools.count)).contains(places) {
        reasons.append(.placesOutside(places, of: schools.count))
      }
      if !(0...20).contains(lessons) { reasons.append(.lessonsOutside(lessons)) }
    }
    return reasons
  }
}

extension Work {
  /// - Returns: The visits' ids, in the order of the schools.
  @discardableResult
  func insertVisits(
    of round: RecordedInspection.ID, at schools: [(School.ID, String)], by event: Int
  ) throws -> [RecordedVisit.ID] {
    try schools.enumerated().map { number, school in
      let id = "V-\(event)-\(number + 1)"
      try connection.execute(
        """
        INSERT INTO inspection_visit (id, round_id, school, school_name, event_sequence)
        VALUES (\(id), \(round), \(school.0.rawValue), \(school.1), \(event))
        """)
      return id
    }
  }
}

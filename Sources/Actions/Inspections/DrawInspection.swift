public import Access
internal import Chronicle
internal import Inspecting
internal import Policy
internal import Staffing
public import Store
internal import Wording

/// Draws the schools of an inspection, and of each who could be heard: a witness says a word
/// that nobody could know before, and the seed is opened (抽样, S001-126).
///
/// Who teaches at a drawn school on the day is kept with it, so that the teachers' lots can be
/// made again, too.
public struct DrawInspection: Action {
  public let round: RecordedInspection.ID
  public let word: String
  public let witness: String

  public init(_ round: RecordedInspection.ID, word: String, witness: String) {
    self.round = round
    self.word = word
    self.witness = witness
  }

  public var permission: Permission { .planInspections }

  public func perform(in work: Work) throws {
    guard let round = try work.connection.inspection(round) else {
      throw Refused(.noInspection(round))
    }
    guard let seed = try work.connection.sealedSeed(of: round.id) else { throw Refused(.notDrawn) }
    if round.draw != nil { throw Refused(.alreadyDrawn) }
    let (book, terms) = try work.supervision()
    var reasons = [WrittenText(.drawWord, word), WrittenText(.drawWitness, witness)]
      .flatMap { $0.reasons() }
    let from = book.calendar.day(workingDays: terms.committedFor.value, after: round.hand.day)
    if work.today < from { reasons.append(.drawsFrom(from)) }
    if word.trimmed.contains(where: \.isNewline) { reasons.append(.oneLine) }
    if witness.trimmed == work.actor.name { reasons.append(.sameWitness) }
    try Refused.unless(reasons)

    let draw = PublicDraw(seed: seed, word: word.trimmed)
    let drawn = Set(draw.drawn(round.places, of: round.candidates.map(\.school.rawValue)))
    let event = try work.record(
      "draw-inspection", of: round.id,
      "seed \(seed) schools \(drawn.sorted().joined(separator: " "))")
    try work.connection.execute(
      """
      INSERT INTO inspection_draw
        (round_id, word, witness, account, person, day, event_sequence)
      VALUES
        (\(round.id), \(draw.word), \(witness.trimmed), \(work.actor.account),
         \(work.actor.name), \(work.today), \(event.sequence))
      """)
    let schools = round.candidates.filter { drawn.contains($0.school.rawValue) }
    let visits = try work.insertVisits(
      of: round.id, at: schools.map { ($0.school, $0.name) }, by: event.sequence)
    guard round.lessons > 0 else { return }
    for (school, visit) in zip(schools, visits) {
      for lot in try work.teachers(at: school.school) {
        try work.connection.execute(
          """
          INSERT INTO inspection_lot (visit_id, teacher, name, subject, event_sequence)
          VALUES (\(visit), \(lot.teacher.rawValue), \(lot.name), \(lot.subject), \(event.sequence))
          """)
      }
    }
  }
}

extension Work {
  /// Who teaches at a school today, by number; somebody with two subjects once.
  fileprivate func teachers(at school: School.ID) throws -> [RecordedVisit.Lot] {
    var known: [String: String] = [:]
    for fact in try connection.facts(.teaching, at: school, on: today) {
      let teacher = fact.fact.line.subject
      known[teacher] = known[teacher] ?? fact.fact.value["subject"] ?? ""
    }
    return try known.sorted { $0.key < $1.key }.map { teacher, subject in
      RecordedVisit.Lot(
        teacher: Teacher.ID(teacher),
        name: try connection.timeline(FactLine(.person, of: teacher)).fact(on: today)?.value["name"]
          ?? teacher,
        subject: subject)
    }
  }
}

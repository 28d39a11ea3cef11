internal import Partnership
internal import Policy
internal import Staffing
internal import Store

/// The batches in which a helping school's backbone teachers would go (S003-24).
struct HelperBatches: Sendable {
  let terms: BatchTerms
  let batches: SendingBatches

  /// Of each batch.
  let stays: [ClosedRange<Term>]

  /// - Complexity: O(teachers of the school).
  init?(_ school: School.ID, in county: County, on day: Day) {
    let year = SchoolYear(containing: day)
    guard let terms = county.book.inForce(in: year).pairingTerms?.batches else { return nil }
    self.init(
      county.roster.teachers.filter { $0.teaching.school == school && $0.position.teaches },
      terms, from: Term(year.start + 1, .autumn))
  }

  /// - Parameter teachers: Those who teach at the school.
  init(_ teachers: [Teacher], _ terms: BatchTerms, from first: Term) {
    let own = teachers.filter { !$0.isAway && $0.backbone > .none && $0.backbone >= terms.lowest }
    // Whoever was never away goes before others, then whose last time is longest ago.
    let ordered = own.sorted {
      ($0.lastExchange?.ordinal ?? .min, $0.id) < ($1.lastExchange?.ordinal ?? .min, $1.id)
    }
    self.terms = terms
    batches = SendingBatches(
      ordered.map { .init($0.id, $0.post) },
      taught: Dictionary(teachers.map { ($0.post, 1) }, uniquingKeysWith: +),
      batches: terms.batches.value, stay: terms.stay.value)
    stays = SendingBatches.terms(
      from: first, months: terms.months.value, batches: terms.batches.value)
  }

  var people: Int { batches.batches.reduce(batches.left.count) { $0 + $1.count } }
  var largest: Int { batches.batches.map(\.count).max() ?? 0 }
}

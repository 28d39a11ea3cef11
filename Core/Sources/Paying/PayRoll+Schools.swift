public import Staffing

extension PayRoll {
  /// The schools that have something to confirm, ascending: those taught at, of lines and of
  /// corrections.
  public var schools: [School.ID] {
    Set(lines.map(\.key.school) + corrections.map(\.key.school)).sorted()
  }

  /// What one school confirms; in the order of the roll.
  public func lines(at school: School.ID) -> [PayLine] {
    lines.filter { $0.key.school == school }
  }

  public func corrections(at school: School.ID) -> [PayCorrection] {
    corrections.filter { $0.key.school == school }
  }

  /// What an item comes to for each person who gets it, to the fen; nil when nobody does (S004-22).
  public func average(of item: String) -> Money? {
    let concerned = lines.filter { $0.key.item == item && $0.amount != .zero }
    let people = Set(concerned.map(\.key.person)).count
    return people == 0
      ? nil : concerned.reduce(Money.zero) { $0 + $1.amount }.share(1, of: people)
  }
}

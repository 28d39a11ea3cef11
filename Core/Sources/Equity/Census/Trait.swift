import Staffing

/// Something a teacher has or hasn't, such as a senior title, that indicators
/// count. The traits are in the folder `Traits`, a file each.
public struct Trait: Identifiable, Sendable {
  /// Part of the names of indicators, such as `backbone`.
  public let id: String
  public let name: Bilingual

  /// Whether the teacher has it; nil when the workbook doesn't say.
  let holds: @Sendable (StaffMember, EquityStandards) -> Bool?

  /// Whether a guest is counted at the school that employs them instead of the
  /// one where they teach.
  let countsAtHome: @Sendable (StaffMember, EquityStandards) -> Bool

  init(
    id: String, name: Bilingual,
    countsAtHome: @escaping @Sendable (StaffMember, EquityStandards) -> Bool = { _, _ in false },
    holds: @escaping @Sendable (StaffMember, EquityStandards) -> Bool?
  ) {
    self.id = id
    self.name = name
    self.holds = holds
    self.countsAtHome = countsAtHome
  }
}

/// The same words in the two languages of the product.
public struct Bilingual: Equatable, Sendable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}

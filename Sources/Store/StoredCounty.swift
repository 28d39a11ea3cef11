/// The county's latest workbook with its policy book and its latest plan: what
/// the pages are made from.
public struct StoredCounty: Equatable, Sendable {
  public let county: String
  public let workbook: StoredFile

  /// True when the data are invented; every page then says so.
  public let isSample: Bool

  /// The policy book's text.
  public let policyBook: StoredFile

  public let plan: StoredPlan?
}

/// The events that made the county what it is now.
public struct CountyVersion: Hashable, Sendable {
  public let workbook: Int

  /// 0 while there's no plan.
  public let plan: Int

  /// The latest publication and the latest withdrawal: schools see what is public.
  public let notice: Int
  public let withdrawal: Int
}

/// A file as it was handed in.
public struct StoredFile: Equatable, Sendable {
  public let id: String
  public let name: String
  public let content: [UInt8]
  public let sha256: String
}

/// A year's plan as it was adopted.
public struct StoredPlan: Equatable, Sendable {
  /// The workbook that it was adopted for: an earlier one than the county's when
  /// the record was corrected since.
  public let workbook: String
  public let schoolYear: Int
  public let file: StoredFile
  public let adoptedBy: String
  public let adoptedAt: Moment
}

/// The synthetic counties that `junheng generate` can make.
///
/// Their names are invented; their structure follows what the programme
/// catalogue publishes (S000-065 to S000-069, S000-158, S000-159).
public enum SampleProfile: String, Sendable, CaseIterable {
  /// 20 schools and some 600 teachers: small enough to look at.
  case sample
  /// 52 schools and some 3,500 teachers in the mountains, the size of S000-147.
  case miyun
  /// 400 schools and some 30,000 teachers in five districts.
  case city
  /// 100 counties with 10,000 schools and some 400,000 teachers.
  case province

  /// How many counties the profile has.
  public var counties: Int { self == .province ? 100 : 1 }
}

/// The numbers by which a county's balance is judged, as a policy book states
/// them (教督〔2017〕6号; policy reference 1.4).
///
/// Standards per 100 pupils and coefficients are in thousandths, so that "4.2"
/// and "0.45" are exact: 4200 and 450. Shares are in thousandths too.
public struct EquityStandards: Equatable, Sendable {
  /// What one stage must reach; a stage that isn't named isn't judged.
  public struct StageStandard: Equatable, Sendable {
    /// The lowest degree that is above the required one (高于规定学历).
    public var higherDegree: Degree

    /// The least per 100 pupils, in thousandths.
    public var higherDegreesPerHundred: Int
    public var backbonePerHundred: Int
    public var artsPerHundred: Int

    /// The greatest coefficient of variation between schools (差异系数), in
    /// thousandths.
    public var variationLimit: Int

    public init(
      higherDegree: Degree, higherDegreesPerHundred: Int, backbonePerHundred: Int,
      artsPerHundred: Int, variationLimit: Int
    ) {
      self.higherDegree = higherDegree
      self.higherDegreesPerHundred = higherDegreesPerHundred
      self.backbonePerHundred = backbonePerHundred
      self.artsPerHundred = artsPerHundred
      self.variationLimit = variationLimit
    }
  }

  public var stages: [Stage: StageStandard]

  /// The lowest level that counts as a backbone teacher (县级以上骨干教师).
  public var backboneLevel: BackboneLevel

  /// A teaching point with fewer pupils is left out (不足50人的教学点).
  public var smallestTeachingPoint: Int

  /// Village schools with so many pupils (农村小规模学校) count guests as their PE
  /// and art teachers, all others leave them to the school that employs them;
  /// nil counts everybody where they teach.
  public var artsGuestPupils: ClosedRange<Int>?

  /// The age in years from which a teacher counts as ageing.
  public var agedFrom: Int

  /// Fewer years of service than this make a novice.
  public var noviceYears: Int

  /// At most so many years before retirement is near it.
  public var nearRetirementYears: Int

  /// From which share of guests on the staff a school has many, and too many.
  public var manyGuests: Int
  public var tooManyGuests: Int

  public init(
    stages: [Stage: StageStandard], backboneLevel: BackboneLevel, smallestTeachingPoint: Int,
    artsGuestPupils: ClosedRange<Int>? = nil, agedFrom: Int, noviceYears: Int,
    nearRetirementYears: Int, manyGuests: Int, tooManyGuests: Int
  ) {
    self.stages = stages
    self.backboneLevel = backboneLevel
    self.smallestTeachingPoint = smallestTeachingPoint
    self.artsGuestPupils = artsGuestPupils
    self.agedFrom = agedFrom
    self.noviceYears = noviceYears
    self.nearRetirementYears = nearRetirementYears
    self.manyGuests = manyGuests
    self.tooManyGuests = tooManyGuests
  }
}

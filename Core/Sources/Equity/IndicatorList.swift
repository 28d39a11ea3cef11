extension Indicator {
  /// Every indicator, in the order of the report: the legal ones, then the
  /// inequality of research, structure, shortage, dependence on guests and the
  /// guard against sending the weaker.
  ///
  /// A new indicator is a file in `Indicators` and a line here.
  public static let all: [Indicator] = [
    higherDegreeLevel,
    backboneLevel,
    artsLevel,
    higherDegreeAttainment,
    backboneAttainment,
    artsAttainment,
    higherDegreeVariation,
    backboneVariation,
    artsVariation,
    seniorVariation,
    ageingVariation,
    higherDegreeTheil,
    backboneTheil,
    seniorTheil,
    higherDegreeGini,
    backboneGini,
    seniorGini,
    higherDegreeAtkinson,
    backboneAtkinson,
    seniorAtkinson,
    ageingShare,
    higherDegreeShare,
    backboneShare,
    seniorShare,
    middleShare,
    womenShare,
    noviceShare,
    nearRetirementShare,
    missingTeachers,
    schoolsShort,
    guestOnlySubjects,
    manyGuests,
    tooManyGuests,
    sentSenior,
    sentBackbone,
    sentExcellent,
    sentYears,
  ]

  public static func named(_ id: ID) -> Indicator? { all.first { $0.id == id } }
}

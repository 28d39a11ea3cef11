import Sampling
import Staffing
import Testing

@Suite struct `A sample county` {
  @Test(
    arguments: [
      (county: DrawnCounty.sample, schools: 20, teachers: 600...700),
      (.miyun, 52, 3_400...3_600), (.city, 400, 29_000...31_000),
    ])
  func `has the size of its profile`(
    expected: (county: DrawnCounty, schools: Int, teachers: ClosedRange<Int>)
  ) {
    let county = expected.county.roster
    #expect(county.schools.count == expected.schools)
    #expect(expected.teachers.contains(county.teachers.count), "\(county.teachers.count)")
  }

  @Test func `has five districts if it is a city`() {
    #expect(Set(DrawnCounty.city.roster.schools.map(\.district)).count == 5)
  }

  @Test func `is the same for the same seed and another for another`() {
    #expect(sampleCounty(.sample, seed: 7) == sampleCounty(.sample, seed: 7))
    #expect(sampleCounty(.sample, seed: 7) != sampleCounty(.sample, seed: 8))
  }

  @Test func `is one of a hundred in a province of 10,000 schools`() {
    let sizes = (0..<100).map { provinceSchools(county: $0, seed: 7) }
    #expect(sizes.reduce(0, +) == 10_000)
    let (one, other) = (
      sampleCounty(ofProvince: 3, seed: 7), sampleCounty(ofProvince: 96, seed: 7)
    )
    #expect(one.schools.count == sizes[3] && other.schools.count == sizes[96])
    #expect(Set(one.schools.map(\.id)).isDisjoint(with: other.schools.map(\.id)))
    #expect(Set(one.teachers.map(\.id)).isDisjoint(with: other.teachers.map(\.id)))
  }

  /// Changes when anything drawn changes: then look at a sample, and enter the
  /// new number here.
  @Test func `is the same on every machine`() {
    #expect(fingerprint(of: sampleCounty(.sample, seed: 7)) == 1_382_612_752_928_159_968)
  }

  /// FNV-1a over what the county's workbook shows.
  private func fingerprint(of county: Roster) -> UInt64 {
    var text = county.county
    for school in county.schools {
      text += "\(school.id)\(school.name)\(school.area)\(school.pupils)\(school.classes)"
      text += "\(school.role)\(school.hardship)\(school.location!.microLatitude)"
    }
    for person in county.teachers {
      text += "\(person.id)\(person.name)\(person.sex)\(person.born)\(person.post)"
      text += "\(person.establishment.school)\(person.title)\(person.backbone)"
      text += "\(person.position)\(person.ruralYears)\(person.wishes)"
      text += "\(person.home?.microLongitude ?? 0)\(person.spouse?.rawValue ?? "")"
    }
    return text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

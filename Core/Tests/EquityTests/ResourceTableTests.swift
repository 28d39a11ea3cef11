import Equity
import Staffing
import Testing

@Suite struct `A legal resource` {
  @Test func `is counted per 100 pupils where it teaches, not where it is employed`() throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 200])
    county.school("B", pupils: [.primary: 100])
    county.teachers(3, at: "A", backbone: .county)
    county.teachers(1, at: "B", from: "A", backbone: .nation)
    county.teachers(5, at: "B", backbone: .school)
    let table = try #require(try county.report().resource(.backbone, .primary))
    #expect(table.rows.map(\.perHundred) == [1.5, 1])
    #expect(table.rows.map(\.roundedHundredths) == [150, 100])
    #expect(table.perHundred == 4.0 / 3)
  }

  @Test func `of a school with two stages is split by the stage taught`() throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 100, .junior: 50], kind: .nineYearSchool)
    county.teachers(4, at: "A", stage: .primary, degree: .juniorCollege)
    county.teachers(1, at: "A", stage: .junior, degree: .bachelor)
    county.teachers(2, at: "A", stage: .junior, degree: .juniorCollege)
    let report = try county.report()
    #expect(report.resource(.higherDegree, .primary)?.rows.map(\.perHundred) == [4])
    #expect(report.resource(.higherDegree, .junior)?.rows.map(\.perHundred) == [2])
  }

  @Test(arguments: [
    (degrees: 42, pupils: 1000, attainment: ResourceTable.Attainment.reached),
    (degrees: 41, pupils: 1000, attainment: .below),
    (degrees: 42, pupils: 1001, attainment: .below),
  ])
  func `reaches 4.2 by its unrounded value`(
    degrees: Int, pupils: Int, attainment: ResourceTable.Attainment
  ) throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: pupils])
    county.teachers(degrees, at: "A", degree: .bachelor)
    let table = try #require(try county.report().resource(.higherDegree, .primary))
    #expect(table.rows.first?.attainment == attainment)
    #expect(table.shareReaching == (attainment == .reached ? 1 : 0))
  }

  @Test func `that is unknown is not 0`() throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 100])
    county.teachers(3, at: "A", degree: .bachelor)
    county.teachers(2, at: "A", degree: nil)
    county.school("B", pupils: [.primary: 100])
    county.teachers(9, at: "B", degree: nil)
    county.school("C", pupils: [.primary: 100])
    county.teachers(9, at: "C", degree: .specialisedSecondary)
    let table = try #require(try county.report().resource(.higherDegree, .primary))
    #expect(table.rows.map(\.school) == ["A", "C"])
    #expect(table.rows.map(\.attainment) == [.unknown, .below])
    #expect(table.leftOut == [.init(school: "B", reason: .unknown)])
    #expect(table.notes == [.unknownTeachers(2), .schoolsLeftOut(1)])
    #expect(table.shareReaching == nil)
  }

  @Test func `leaves out teaching points of fewer than 50 pupils and stages without pupils`() throws
  {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 49], kind: .teachingPoint)
    county.school("B", pupils: [.primary: 50], kind: .teachingPoint)
    county.school("C", pupils: [.primary: 49])
    county.school("D", pupils: [.primary: 80])
    county.teachers(2, at: "D", stage: .junior)
    let report = try county.report()
    let primary = try #require(report.resource(.backbone, .primary))
    #expect(primary.rows.map(\.school) == ["B", "C", "D"])
    #expect(primary.leftOut == [.init(school: "A", reason: .smallTeachingPoint)])
    let junior = try #require(report.resource(.backbone, .junior))
    #expect(junior.rows.isEmpty)
    #expect(junior.leftOut == [.init(school: "D", reason: .noPupils)])
  }

  @Test func `that nobody has is undefined, not balanced`() throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 100])
    county.school("B", pupils: [.primary: 70])
    let report = try county.report()
    let table = try #require(report.resource(.backbone, .primary))
    #expect(table.verdict == .undefined)
    #expect(report["cv.backbone.primary"] == nil)
    #expect(report["per100.backbone.primary"] == 0)
    #expect(report["reached.backbone.primary"] == 0)
  }

  @Test func `of a single school has the coefficient 0 and says why`() throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 100])
    county.teachers(1, at: "A", backbone: .city)
    let table = try #require(try county.report().resource(.backbone, .primary))
    #expect(table.dispersion.variation == 0)
    #expect(table.verdict == .within)
    #expect(table.notes == [.singleSchool])
  }

  @Test(
    arguments: [
      (counts: (3, 1), verdict: ResourceTable.Verdict.within, rounded: 50, notes: []),
      // 0.50251…, shown as 0.50: above the limit all the same.
      ((299, 99), .above, 50, [.withinOnlyRounded]),
      ((31, 10), .above, 51, []),
    ]
      as [(
        counts: (Int, Int), verdict: ResourceTable.Verdict, rounded: Int,
        notes: [ResourceTable.Note]
      )])
  func `is judged by the unrounded coefficient`(
    counts: (Int, Int), verdict: ResourceTable.Verdict, rounded: Int, notes: [ResourceTable.Note]
  ) throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 500])
    county.school("B", pupils: [.primary: 500])
    county.teachers(counts.0, at: "A", backbone: .county)
    county.teachers(counts.1, at: "B", backbone: .county)
    let table = try #require(try county.report().resource(.backbone, .primary))
    #expect(table.verdict == verdict)
    #expect(table.dispersion.roundedHundredths == rounded)
    #expect(table.notes == notes)
  }

  @Test(
    arguments: [(guests: nil, counted: [2, 3]), (guests: 50...99, counted: [4, 1])]
      as [(guests: ClosedRange<Int>?, counted: [Int])])
  func `counts guests who teach PE or art as the book says`(
    guests: ClosedRange<Int>?, counted: [Int]
  ) throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 99])
    county.school("B", pupils: [.primary: 100])
    county.teachers(1, at: "A", subject: .physicalEducation)
    county.teachers(1, at: "A", from: "B", subject: .music)
    county.teachers(1, at: "B", subject: .fineArt)
    county.teachers(2, at: "B", from: "A", subject: .arts)
    let table = try county.report(standards: .sample(artsGuestPupils: guests))
      .resource(.arts, .primary)
    #expect(table?.rows.map(\.tally.count) == counted)
  }

  @Test func `leaves out those who don't teach`() throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 100])
    county.teachers(1, at: "A", backbone: .county, position: .head)
    county.teachers(4, at: "A", backbone: .county, position: .worker)
    #expect(try county.report().resource(.backbone, .primary)?.rows.map(\.tally.people) == [1])
  }
}

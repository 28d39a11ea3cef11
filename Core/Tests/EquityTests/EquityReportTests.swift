import CoreTestSupport
import Equity
import Sampling
import Staffing
import Testing

@Suite struct `An equity report` {
  private let year = SchoolYear(2026)

  @Test func `of a plan is that of a roster in which everyone has moved`() throws {
    for seed in UInt64(0)..<300 {
      let roster = tinyCounty(seed: seed)
      var stream = SplitMix64(seed: seed).branch(1)
      var deployment = Deployment(of: roster)
      var teachers = roster.teachers
      for position in teachers.indices where stream.chance(300) {
        let school = stream.pick(roster.schools)
        let transfers = stream.chance(300)
        teachers[position].teaching.school = school.id
        teachers[position].subject = stream.pick([.chinese, .music])
        teachers[position].stage = stream.pick(school.stages)
        if transfers { teachers[position].establishment.school = school.id }
        deployment.move(
          position, to: teachers[position].post, transfers: transfers, in: roster)
      }
      let moved = try Roster(
        county: roster.county, schools: roster.schools, teachers: teachers,
        statedNeeds: roster.statedNeeds)
      let now = Census(
        roster: roster, needs: roster.statedNeeds, standards: .sample(), year: year)
      let planned = EquityReport(now.under(deployment))
      let expected = EquityReport(
        roster: moved, needs: roster.statedNeeds, standards: .sample(), year: year)
      #expect(planned == expected, "seed \(seed)")
    }
  }

  @Test func `agrees with counting by hand`() {
    for seed in UInt64(0)..<500 {
      let roster = tinyCounty(seed: seed)
      let report = EquityReport(
        roster: roster, needs: roster.statedNeeds, standards: .sample(), year: year)
      for (name, expected) in ByHand(roster: roster, year: year).values {
        #expect(near(report[name], expected), "seed \(seed), \(name)")
      }
    }
  }

  @Test func `splits Theil's T without a rest`() {
    for seed in UInt64(0)..<500 {
      let roster = tinyCounty(seed: seed)
      let report = EquityReport(roster: roster, needs: [], standards: .sample(), year: year)
      for indicator in Indicator.all where indicator.id.hasPrefix("theil.") {
        for stage in ["primary", "junior"] {
          let name = "\(indicator.id).\(stage)"
          guard let between = report["\(name).between"], let within = report["\(name).within"]
          else { continue }
          #expect(near(report["\(name).total"], between + within), "seed \(seed), \(name)")
        }
      }
    }
  }

  @Test func `names every reading once and in the same order for any county`() {
    let names = (UInt64(0)..<20).map { seed in
      EquityReport(roster: tinyCounty(seed: seed), needs: [], standards: .sample(), year: year)
        .readings.map(\.name)
    }
    #expect(Set(names).count == 1)
    #expect(Set(names[0]).count == names[0].count)
    #expect(names[0].contains("cv.backbone.primary"))
  }

  @Test func `says what became better`() throws {
    var county = SmallCounty()
    county.school("A", pupils: [.primary: 100], area: .townCentre)
    county.school("B", pupils: [.primary: 100])
    county.teachers(2, at: "A", subject: .music, backbone: .county)
    county.teachers(2, at: "A")
    let roster = try Roster(county: "小县", schools: county.schools, teachers: county.teachers)
    let needs = [PostNeed(post: Post("B/primary/音乐")!, need: 1)]
    let before = EquityReport(roster: roster, needs: needs, standards: .sample(), year: year)
    let after = EquityReport(roster: roster, needs: needs, standards: .sample(), year: year) {
      $0 == 0 ? "B" : roster.teachers[$0].teaching.school
    }
    let changes = after.changes(since: before)
    func change(_ name: String) -> IndicatorChange? { changes.first { $0.name == name } }
    #expect(change("cv.backbone.primary")?.before == 1)
    #expect(change("cv.backbone.primary")?.after == 0)
    #expect(change("cv.backbone.primary")?.outcome == .better)
    #expect(change("shortage.people.village")?.outcome == .better)
    #expect(change("shortage.people.county")?.after == 0)
    #expect(change("guests.only")?.outcome == .worse)
    #expect(change("per100.backbone.primary")?.outcome == .same)
    #expect(change("cv.backbone.junior")?.outcome == .unclear)
    #expect(after.guests.posts == [Post("B/primary/音乐")!])
  }
}

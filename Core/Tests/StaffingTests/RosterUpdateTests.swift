import CoreTestSupport
import Sampling
import Staffing
import Testing

@Suite struct `Taking over what was handed in` {
  private let county = sampleCounty(.sample, seed: 7)

  private func part(_ teachers: [Teacher], schools: [School]? = nil) throws -> Roster {
    try Roster(county: "别名", schools: schools ?? county.schools, teachers: teachers)
  }

  @Test func `the first upload is the county`() throws {
    let update = try RosterUpdate(nil, taking: county)
    #expect(update.merged == county)
    #expect(update.teachers.added.count == county.teachers.count)
  }

  @Test func `handing in what is known changes nothing`() throws {
    let update = try RosterUpdate(county, taking: county)
    #expect(update.isEmpty)
    #expect(update.merged == county)
  }

  @Test func `rows that are not mentioned stay`() throws {
    let update = try RosterUpdate(county, taking: try part(Array(county.teachers.prefix(10))))
    #expect(update.isEmpty)
    #expect(update.merged == county)
    #expect(update.teachers.unmentioned.count == county.teachers.count - 10)
  }

  @Test func `a corrected row replaces the known one, twice as well as once`() throws {
    var teacher = county.teachers[3]
    teacher.title = teacher.title == .first ? .second : .first
    let once = try RosterUpdate(county, taking: try part([teacher]))
    #expect(once.teachers.changed == [teacher.id])
    #expect(once.merged[teacher.id] == teacher)
    let twice = try RosterUpdate(once.merged, taking: try part([teacher]))
    #expect(twice.isEmpty)
    #expect(twice.merged == once.merged)
  }

  @Test func `any split of a county into uploads gives the county`() throws {
    for seed in every(60) {
      var draw = SplitMix64(seed: seed)
      var known: Roster?
      var left = county.teachers
      while !left.isEmpty {
        let count = draw.within(1...left.count)
        let piece = Array(left.prefix(count))
        left.removeFirst(count)
        known = try RosterUpdate(known, taking: try part(piece)).merged
      }
      known = try RosterUpdate(known, taking: county).merged
      #expect(known?.teachers == county.teachers, "seed \(seed)")
      #expect(known?.pairings == county.pairings, "seed \(seed)")
    }
  }

  @Test func `a new teacher may come with a new school`() throws {
    let teacher = Teacher(
      id: "T-new", name: "新", sex: .female, born: Month(1990, 1),
      establishment: Stay(school: "S-new"), stage: .primary, subject: "语文")
    let school = School(id: "S-new", name: "新校", area: .village, kind: .primarySchool)
    let incoming = try Roster(county: "县", schools: [school], teachers: [teacher])
    #expect(try RosterUpdate(county, taking: incoming).schools.added == ["S-new"])
  }
}

import Staffing
import Testing

@Suite struct `The schools of a sample county` {
  @Test(arguments: DrawnCounty.allCases)
  func `have valid codes and names of their own`(county: DrawnCounty) throws {
    let schools = county.roster.schools
    for school in schools { _ = try SchoolCode(school.id.rawValue) }
    #expect(Set(schools.map(\.name)).count == schools.count)
  }

  @Test(arguments: DrawnCounty.allCases)
  func `run the stages of their kind, in classes of a bearable size`(county: DrawnCounty) {
    for school in county.roster.schools {
      #expect(school.stages == school.kind.stages, "\(school.id)")
      for (stage, enrolment) in school.enrolment {
        #expect(enrolment.pupils <= enrolment.classes * 50, "\(school.id) \(stage)")
      }
    }
  }

  @Test(arguments: DrawnCounty.allCases)
  func `lie around the seat, villages up to 60 km away`(county: DrawnCounty) {
    let schools = county.roster.schools
    for district in Set(schools.map { $0.district ?? "" }) {
      let own = schools.filter { ($0.district ?? "") == district }
      let seat = own.filter(Census.isSeat).compactMap(\.location)
      #expect(!seat.isEmpty)
      for school in own {
        let metres = seat[0].metres(to: school.location!)
        #expect(metres <= (Census.isSeat(school) ? 12_000 : 70_000), "\(school.id)")
        #expect(school.hardship == 0 || !Census.isSeat(school), "\(school.id)")
      }
      #expect(seat.count == Set(seat).count)
    }
  }

  @Test(arguments: DrawnCounty.allCases)
  func `have one head each, and a class teacher for nearly every class`(county: DrawnCounty) {
    let census = Census(roster: county.roster)
    var classes = 0
    var classTeachers = 0
    for school in census.roster.schools {
      let staff = census.staff(school)
      let isPoint = school.kind == .teachingPoint
      let heads = staff.count { $0.position == .head }
      #expect(isPoint ? heads == 0 : heads <= 1, "\(school.id)")
      let leading = staff.count { $0.position == .classTeacher }
      #expect(leading <= school.classes, "\(school.id)")
      classes += school.classes
      classTeachers += leading
      if isPoint { #expect((1...5).contains(staff.count), "\(school.id)") }
    }
    #expect(classTeachers * 100 >= classes * 97)
    let heads = census.roster.teachers.count { $0.position == .head }
    let schools = census.roster.schools.count { $0.kind != .teachingPoint }
    #expect(heads * 100 >= schools * 95, "\(heads) heads of \(schools) schools")
  }

  @Test(arguments: DrawnCounty.allCases)
  func `are tied to one another as the programme says`(county: DrawnCounty) {
    let roster = county.roster
    let supported = roster.schools.filter { $0.role == .supported }
    let helped = Set(roster.pairings.filter { $0.kind == .staff }.map(\.helped))
    #expect(supported.allSatisfy { helped.contains($0.id) })
    for pairing in roster.pairings {
      #expect(roster[pairing.helper]!.role == .supporting)
      #expect(pairing.start! < pairing.end ?? Month(2099, 1))
    }
    for school in roster.schools where school.alliance != nil {
      #expect(school.pupils <= 100 && !Census.isSeat(school), "\(school.id)")
    }
    #expect(roster.schools.contains { $0.alliance != nil })
    #expect(roster.schools.contains { $0.group != nil })
  }

  @Test func `live on guests here and there, whole subjects of them (S000-158, S000-159)`() {
    let census = Census(roster: DrawnCounty.miyun.roster)
    let shares = census.roster.schools.map { Census.share(census.staff($0)) { $0.isAway } }
    #expect(shares.count { $0 >= 500 } >= 3)
    #expect(shares.count { (350..<500).contains($0) } >= 3)
    var own: [Post: Int] = [:]
    for teacher in census.roster.teachers where teacher.position.teaches {
      own[teacher.post, default: 0] += teacher.isAway ? 0 : 1
    }
    #expect(own.values.count { $0 == 0 } >= 5)
  }
}

import Staffing
import Testing

/// Nobody in a sample is impossible.
@Suite struct `The people of a sample county` {
  @Test(arguments: DrawnCounty.allCases.filter { $0 != .city })
  func `have careers that are possible`(county: DrawnCounty) {
    for person in county.roster.teachers {
      let started = person.startedWork!
      let service = started.wholeYears(until: Census.opening)
      #expect((18...29).contains(person.age(at: started)), "\(person.id)")
      #expect(RetirementAge.month(of: person) > Census.opening, "\(person.id)")
      #expect((started...Month(2025, 9)).contains(person.establishment.since!), "\(person.id)")
      #expect(person.teaching.since! >= person.establishment.since!, "\(person.id)")
      #expect((0...service).contains(person.ruralYears), "\(person.id)")
      for past in [person.lastRural, person.lastExchange].compactMap({ $0 }) {
        #expect((started...Month(2026, 8)).contains(past), "\(person.id)")
      }
      #expect((person.ruralYears > 0) == (person.lastRural != nil), "\(person.id)")
      #expect(person.title < .senior || service >= 15, "\(person.id)")
      #expect(person.backbone == .none || person.title >= .second, "\(person.id)")
    }
  }

  @Test(arguments: DrawnCounty.allCases.filter { $0 != .city })
  func `have served in the country if they are employed there`(county: DrawnCounty) {
    let census = Census(roster: county.roster)
    let rural = census.people { _, school in !Census.isSeat(school) }
    #expect(rural.allSatisfy { $0.ruralYears > 0 || $0.lastExchange != nil })
  }

  @Test(arguments: DrawnCounty.allCases.filter { $0 != .city })
  func `are married both ways and share a home`(county: DrawnCounty) {
    let roster = county.roster
    for person in roster.teachers {
      guard let id = person.spouse else { continue }
      let spouse = roster[id]!
      #expect(spouse.spouse == person.id && spouse.sex != person.sex, "\(id)")
      #expect(spouse.home == person.home, "\(id)")
    }
  }

  @Test(arguments: DrawnCounty.allCases.filter { $0 != .city })
  func `have circumstances that can be`(county: DrawnCounty) {
    for person in county.roster.teachers {
      if !person.circumstances.isDisjoint(with: [.pregnant, .nursing]) {
        #expect(person.sex == .female, "\(person.id)")
        #expect((24...40).contains(person.age(at: Census.opening)), "\(person.id)")
      }
      if person.circumstances.contains(.newcomerService) {
        #expect(person.startedWork! >= Month(2021, 9), "\(person.id)")
      }
      if person.circumstances.contains(.onSupport) {
        #expect(person.isAway, "\(person.id)")
      }
    }
  }

  @Test(arguments: DrawnCounty.allCases.filter { $0 != .city })
  func `wish for other schools that run their stage`(county: DrawnCounty) {
    let roster = county.roster
    for person in roster.teachers {
      #expect(person.isVolunteer == !person.wishes.isEmpty, "\(person.id)")
      #expect(person.wishes.count <= 8, "\(person.id)")
      #expect(Set(person.wishes).count == person.wishes.count, "\(person.id)")
      for wish in person.wishes {
        #expect(wish != person.teaching.school, "\(person.id)")
        #expect(roster[wish]!.stages.contains(person.stage), "\(person.id)")
      }
    }
    let volunteers = roster.teachers.filter(\.isVolunteer)
    #expect(volunteers.count { $0.wishes.count >= 3 } * 10 >= volunteers.count * 6)
    #expect(!roster.swapWishes.isEmpty)
  }

  @Test(arguments: DrawnCounty.allCases.filter { $0 != .city })
  func `teach a stage that their schools run`(county: DrawnCounty) {
    let census = Census(roster: county.roster)
    for person in census.roster.teachers {
      #expect(census.employer(person).stages.contains(person.stage), "\(person.id)")
      #expect(census.workplace(person).stages.contains(person.stage), "\(person.id)")
      #expect(!person.qualifications.subjects.contains(person.subject), "\(person.id)")
      #expect(!person.qualifications.stages.contains(person.stage), "\(person.id)")
    }
  }

  @Test func `have names of every kind that lists have`() {
    let names = DrawnCounty.miyun.roster.teachers.map(\.name)
    #expect(names.contains { $0.contains("·") })
    #expect(names.contains { $0.unicodeScalars.contains { $0.value > 0xFFFF } })
    #expect(names.allSatisfy { (2...9).contains($0.count) })
    #expect(Set(names).count * 10 > names.count * 6)
  }
}

import Access
import CoreTestSupport
import Staffing
import Testing

private let day = Day(2026, 8, 1)

private func actor(_ role: String, _ reach: Reach, days: Range<Int>? = nil) -> Actor {
  Actor(
    account: "a", name: "甲",
    grants: [Grant(role: role, reach: reach, days: days ?? day.ordinal..<day.ordinal + 1)],
    roles: .standard)
}

@Suite struct `Who may do what` {
  @Test func `nobody without a role may do anything`() {
    let nobody = Actor(account: "a", name: "甲", grants: [], roles: .standard)
    for permission in Permission.allCases {
      #expect(nobody.refusals(of: permission, at: .county, on: day) == [.noRole])
    }
  }

  @Test func `a principal confirms arrivals at the own school and at no other`() {
    let principal = actor("principal", .schools(["S1"]))
    #expect(principal.may(.confirmArrival, at: .school("S1"), on: day))
    #expect(principal.may(.confirmArrival, at: .teacher("T1", at: ["S0", "S1"]), on: day))
    #expect(
      principal.refusals(of: .confirmArrival, at: .school("S2"), on: day)
        == [.outOfReach(role: "principal")])
    #expect(!principal.may(.confirmArrival, at: .county, on: day))
    #expect(
      principal.refusals(of: .adoptPlan, at: .school("S1"), on: day)
        == [.notOfRole(role: "principal")])
  }

  @Test func `a teacher reaches the own file only`() {
    let teacher = actor("teacher", .own("T1"))
    #expect(teacher.may(.submitWishes, at: .teacher("T1", at: ["S1"]), on: day))
    #expect(!teacher.may(.submitWishes, at: .teacher("T2", at: ["S1"]), on: day))
    #expect(!teacher.may(.submitWishes, at: .school("S1"), on: day))
  }

  @Test func `a grant holds from its first day to the day before its end`() {
    let leader = actor("leader", .county, days: day.ordinal..<day.ordinal + 2)
    #expect(leader.may(.adoptPlan, at: .county, on: day))
    #expect(leader.may(.adoptPlan, at: .school("S9"), on: day.advanced(by: 1)))
    for other in [day.advanced(by: -1), day.advanced(by: 2)] {
      #expect(
        leader.refusals(of: .adoptPlan, at: .county, on: other) == [.notInForce(role: "leader")])
      #expect(leader.roles(on: other).isEmpty)
    }
  }

  @Test func `the three administrators are three people`() {
    let administrators = [
      "system-administrator", "security-administrator", "audit-administrator",
    ]
    #expect(RoleBook.standard.conflicts(among: administrators).count == 3)
    #expect(RoleBook.standard.conflicts(among: ["teacher", "principal"]).isEmpty)
  }

  @Test func `every permission is somebody's, and administrators touch nobody's file`() {
    for permission in Permission.allCases {
      #expect(
        RoleBook.standard.roles.contains { $0.permissions.contains(permission) },
        "\(permission.rawValue)")
    }
    for role in RoleBook.standard.roles where role.id.hasSuffix("administrator") {
      #expect(role.permissions.isDisjoint(with: [.seeCounty, .seeSchool, .adoptPlan]))
    }
  }

  @Test func `a book that can't be is refused with every reason`() {
    let problems = #expect(throws: RoleBookError.self) {
      try RoleBook(
        yaml: """
          clerk: {zh: 校务员, reach: village, may: [fly, see-school], excludes: [nobody]}
          """)
    }
    #expect(problems?.problems.count == 4)
  }
}

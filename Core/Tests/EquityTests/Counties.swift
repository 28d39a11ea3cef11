import CoreTestSupport
import Equity
import Staffing

extension EquityStandards {
  /// The numbers of 教督〔2017〕6号 (policy reference 1.4).
  static func sample(
    artsGuestPupils: ClosedRange<Int>? = nil, primaryVariation: Int = 500
  ) -> EquityStandards {
    EquityStandards(
      stages: [
        .primary: StageStandard(
          higherDegree: .juniorCollege, higherDegreesPerHundred: 4200, backbonePerHundred: 1000,
          artsPerHundred: 900, variationLimit: primaryVariation),
        .junior: StageStandard(
          higherDegree: .bachelor, higherDegreesPerHundred: 5300, backbonePerHundred: 1000,
          artsPerHundred: 900, variationLimit: 450),
      ],
      backboneLevel: .county, smallestTeachingPoint: 50, artsGuestPupils: artsGuestPupils,
      agedFrom: 50, noviceYears: 3, nearRetirementYears: 3, manyGuests: 400, tooManyGuests: 500)
  }
}

/// A county of primary schools A, B, ...: say only what matters of each.
struct SmallCounty {
  private(set) var schools: [School] = []
  private(set) var teachers: [Teacher] = []

  mutating func school(
    _ id: School.ID, pupils: [Stage: Int], area: Area = .village,
    kind: SchoolKind = .primarySchool
  ) {
    schools.append(
      .sample(
        id, area: area, kind: kind,
        enrolment: pupils.mapValues { Enrolment(pupils: $0, classes: 6) }))
  }

  /// Adds `count` teachers at a school.
  mutating func teachers(
    _ count: Int, at school: School.ID, from establishment: School.ID? = nil,
    stage: Stage = .primary, subject: Subject = .chinese, backbone: BackboneLevel = .none,
    degree: Degree? = .specialisedSecondary, position: Position = .teacher
  ) {
    for _ in 0..<count {
      var teacher = Teacher.sample(
        .init("T\(1000 + teachers.count)"), school: establishment ?? school, teaching: school,
        stage: stage, subject: subject, backbone: backbone, position: position)
      teacher.degree = degree
      teachers.append(teacher)
    }
  }

  func report(
    needs: [PostNeed] = [], standards: EquityStandards = .sample()
  ) throws -> EquityReport {
    EquityReport(
      roster: try Roster(county: "小县", schools: schools, teachers: teachers), needs: needs,
      standards: standards, year: SchoolYear(2026))
  }
}

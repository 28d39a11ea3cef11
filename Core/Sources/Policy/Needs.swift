public import Staffing

extension PolicyBook {
  /// What every post needs, by post: the bureau's number where it stated one,
  /// else computed from the classes (`NeedTables`). Posts that need nobody are
  /// listed only when that was stated.
  ///
  /// - Complexity: O(*n* log *n*) in posts.
  public func needs(of roster: Roster) -> [PostNeed] {
    var needs: [Post: Int] = [:]
    let approved = Dictionary(
      establishments(of: roster).map { (Running(school: $0.school, stage: $0.stage), $0.approved) }
    ) { first, _ in first }
    for school in roster.schools {
      for stage in school.stages {
        let computed = edition.needs.needs(
          classes: school.enrolment[stage]?.classes ?? 0, stage,
          atMost: approved[Running(school: school.id, stage: stage)] ?? 0)
        for (subject, need) in computed {
          needs[Post(school: school.id, stage: stage, subject: subject)] = need
        }
      }
    }
    for stated in roster.statedNeeds { needs[stated.post] = stated.need }
    return needs.map { PostNeed(post: $0.key, need: $0.value) }.sorted { $0.post < $1.post }
  }

  /// The establishment of each school and stage it runs, by school and stage.
  ///
  /// A number that the bureau stated for a school is divided among its stages
  /// in proportion to the computed ones, by largest remainder.
  public func establishments(of roster: Roster) -> [Establishment] {
    let norm = edition.rule(StaffingRatio.self)
    return roster.schools.flatMap { school -> [Establishment] in
      let stages = school.stages
      let computed = stages.map { stage in
        norm?.staff(for: school.enrolment[stage] ?? .none, stage, in: school.zone)
          ?? (number: 0, basis: Establishment.Basis.pupils)
      }
      guard let stated = school.establishment else {
        return zip(stages, computed).map {
          Establishment(
            school: school.id, stage: $0, approved: $1.number, basis: $1.basis)
        }
      }
      let parts = computed.map { max(1, $0.number) }
      return zip(stages, largestRemainder(parts, total: stated)).map {
        Establishment(school: school.id, stage: $0, approved: $1, basis: .stated)
      }
    }
  }
}

/// A stage at a school.
struct Running: Hashable {
  let school: School.ID
  let stage: Stage
}

internal import Policy
internal import Staffing
internal import Store
internal import Training

extension TrainingCatalogue {
  /// What this school year's training came to until the day.
  func figures(
    _ county: County, _ presences: [RecordedSession.ID: [Teacher.ID]]
  ) -> TrainingYear {
    let city = Set(county.roster.schools.filter { $0.zone == .city }.map(\.id))
    let sittings = courses.filter { $0.course.year == year && $0.offBecause == nil }.flatMap {
      course in
      running(course.id).filter { $0.session.day <= day && noted.contains($0.id) }.map {
        TrainingYear.Sitting(
          level: course.course.level, platform: course.course.platform,
          topic: course.course.topic,
          deliveredTo: $0.session.school.flatMap { city.contains($0) ? nil : $0 },
          present: presences[$0.id] ?? [])
      }
    }
    return TrainingYear(sittings, people: county.trainingPeople)
  }
}

extension TrainingPeople {
  /// Those whose training elsewhere was recognised in a school year, once for each time.
  func sentOut(in year: SchoolYear) -> [Teacher.ID] {
    claims.flatMap { teacher, claims in
      claims.filter {
        $0.decision?.verdict == .recognised && $0.school == nil
          && SchoolYear(containing: $0.content.days.lowerBound) == year
      }.map { _ in teacher }
    }
  }
}

extension County {
  /// Everybody who teaches, as training counts them.
  var trainingPeople: [TrainingYear.Person] {
    roster.teachers.filter(\.position.teaches).map {
      TrainingYear.Person(
        $0.id, stage: $0.stage, zone: roster[$0.teaching.school]?.zone ?? .village,
        school: $0.teaching.school)
    }
  }
}

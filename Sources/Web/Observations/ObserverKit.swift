internal import Access
internal import Actions
internal import Foundation
internal import Staffing
internal import Store

/// What a device needs to write lessons down without a network: whom one may hear, and the
/// lessons one has booked. No more of people than their names and what they teach.
struct ObserverKit: Codable, Sendable {
  struct Person: Codable, Sendable {
    let id: String
    let name: String
    let school: String
    let subject: String
  }

  struct Place: Codable, Sendable {
    let id: String
    let name: String
  }

  struct Lesson: Codable, Sendable {
    let id: String
    let teacher: String
    let school: String
    let subject: String
    let classroom: String
    let day: String
    let period: Int
    let kind: String
    let topic: String

    init(_ open: OpenLesson) {
      id = open.id
      teacher = open.lesson.teacher.rawValue
      school = open.lesson.school.rawValue
      subject = open.lesson.subject.rawValue
      classroom = open.lesson.classroom
      day = "\(open.lesson.day)"
      period = open.lesson.period
      kind = open.lesson.kind.rawValue
      topic = open.lesson.topic
    }
  }

  /// Whose records these are; records of another account stay where they are.
  let account: String

  /// Brought back with each record.
  let token: String
  let today: String
  let teachers: [Person]
  let schools: [Place]
  let lessons: [Lesson]

  /// The teachers of the schools that one answers for or teaches at, of those paired with
  /// them, and those whose lessons one has booked; of the county, where one answers for it.
  ///
  /// - Parameter booked: Open lessons that whoever asks means to come to.
  init(_ county: County, booked: [OpenLesson], for context: WebContext) {
    account = context.actor?.account ?? ""
    token = context.formToken
    today = "\(context.occasion.today)"
    lessons = booked.map(Lesson.init)
    let reaches = context.reaches(of: .observeLessons)
    var near: Set<School.ID> = []
    for reach in reaches {
      if case .schools(let schools) = reach { near.formUnion(schools) }
    }
    if let own = context.actor?.teacher.flatMap({ county.roster[$0] }) {
      near.formUnion(own.schools)
    }
    for pair in county.roster.pairings {
      if near.contains(pair.helper) { near.insert(pair.helped) }
      if near.contains(pair.helped) { near.insert(pair.helper) }
    }
    let booked = Set(booked.map(\.lesson.teacher))
    let isCounty = reaches.contains(.county)
    teachers = county.roster.teachers.filter { teacher in
      teacher.id != context.actor?.teacher
        && (isCounty || !teacher.schools.isDisjoint(with: near) || booked.contains(teacher.id))
    }.map {
      Person(
        id: $0.id.rawValue, name: $0.name, school: $0.teaching.school.rawValue,
        subject: $0.subject.rawValue)
    }
    let listed = Set(teachers.map(\.school)).union(lessons.map(\.school))
    schools = county.roster.schools.filter { listed.contains($0.id.rawValue) }.map {
      Place(id: $0.id.rawValue, name: $0.name)
    }
  }

  func json() throws -> Data { try JSONEncoder.sorted.encode(self) }
}

public import Policy
public import Staffing

/// A sign that a year's courses and trainers aren't what the documents ask for.
public enum CoursePlanFinding: Hashable, Sendable {
  /// Class-hours of practical courses, all class-hours, the least share in thousandths (S002-72).
  case littlePractice(Int, of: Int, least: Int)

  /// A compulsory module that no course covers (S002-72, S002-34).
  case noModule(String)

  /// Front-line teachers among the trainers (S002-84).
  case fewFrontLine(Int, of: Int, least: Int)

  /// A subject that lacks teachers and has no course of its own (S002-75).
  case nothingFor(Subject)

  /// A topic that teachers asked for and no course offers, and how many asked (S002-71).
  case unansweredNeed(String, asked: Int)
}

/// The courses of a school year, looked at as a whole.
public enum CoursePlan {
  /// - Parameters:
  ///   - trainers: Whether each of those in the pool is a front-line teacher.
  ///   - needs: How many teachers asked for each topic.
  /// - Complexity: O(courses + modules + topics + subjects).
  public static func findings(
    _ courses: [TrainingCourse], trainers: [Bool], needs: [String: Int], _ terms: TrainingTerms
  ) -> [CoursePlanFinding] {
    var findings: [CoursePlanFinding] = []
    if !courses.isEmpty {
      let hours = courses.reduce(0) { $0 + $1.hours }
      let practical = courses.reduce(0) { $0 + ($1.isPractical ? $1.hours : 0) }
      if practical * 1_000 < hours * terms.practice.value {
        findings.append(.littlePractice(practical, of: hours, least: terms.practice.value))
      }
      let modules = Set(courses.map(\.module))
      findings += terms.modules.filter { !modules.contains($0.word.key) }
        .map { .noModule($0.word.key) }
      let subjects = courses.reduce(into: Set<Subject>()) { $0.formUnion($1.target.subjects) }
      findings += terms.shortage.filter { !subjects.contains($0) }.map { .nothingFor($0) }
    }
    let frontLine = trainers.count { $0 }
    if !trainers.isEmpty, frontLine * 1_000 < trainers.count * terms.frontLine.value {
      findings.append(
        .fewFrontLine(frontLine, of: trainers.count, least: terms.frontLine.value))
    }
    let topics = Set(courses.map(\.topic))
    findings += terms.topics.map(\.key).filter { !topics.contains($0) }.compactMap { topic in
      needs[topic].map { .unansweredNeed(topic, asked: $0) }
    }
    return findings
  }
}

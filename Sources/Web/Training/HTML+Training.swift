internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension HTML {
  /// A box to be ticked, with its words.
  mutating func tick(_ name: String, _ value: String, _ words: String, isTicked: Bool) {
    element("label", .class("check")) { html in
      html.void(
        "input", Attribute("type", "checkbox"), Attribute("name", name),
        Attribute("value", value), Attribute("checked", nil, if: isTicked))
      html.text(" \(words)")
    }
  }

  /// Boxes of one question.
  mutating func ticks(
    _ name: String, _ label: Phrase, hint: Phrase? = nil,
    _ values: [(value: String, words: String)],
    ticked: (String) -> Bool, in language: Language
  ) {
    element("fieldset", .class("field boxes")) { html in
      html.element("legend", text: label[language])
      if let hint { html.element("p", .class("hint"), text: hint[language]) }
      for (value, words) in values { html.tick(name, value, words, isTicked: ticked(value)) }
    }
  }

  /// How somebody stands in a course.
  mutating func standing(_ outcome: CourseOutcome, in language: Language) {
    let kind =
      switch outcome.standing {
      case .completed: "good"
      case .failedProcess, .failedExamination: "bad"
      case .learning, .awaitsProcess, .awaitsExamination: ""
      }
    tag(outcome.standing.name[language], kind)
  }

  /// When a session is and where.
  mutating func session(_ recorded: RecordedSession, in language: Language) {
    let session = recorded.session
    text(
      "\(Figures.day(session.day, in: language)) \(clock(session.minutes.lowerBound))–\(clock(session.minutes.upperBound))"
    )
  }
}

/// `9:05` of minutes since midnight, as fields of time have it: `09:05`.
func clock(_ minutes: Int) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return "\(two(minutes / 60)):\(two(minutes % 60))"
}

extension FormFields {
  /// A whole number.
  func whole(_ name: String, allowed: String) throws -> Int {
    guard let number = Int(text(name)) else {
      throw WebProblem.badParameter(name, found: text(name), allowed: allowed)
    }
    return number
  }

  /// Minutes since midnight of `09:05`.
  func minutes(_ name: String) throws -> Int {
    let parts = text(name).split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else {
      throw WebProblem.badParameter(name, found: text(name), allowed: "00:00 … 23:59")
    }
    return hour * 60 + minute
  }

  func isTicked(_ name: String) -> Bool { text(name) == "yes" }
}

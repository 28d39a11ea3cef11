internal import Policy
internal import Staffing
internal import Wording

/// `/teachers/NUMBER/sensitive`: masked first; open after a reason was given.
struct SensitivePage: Page {
  let context: WebContext
  let teacher: Teacher

  /// The ID number masked, or nil when none is kept.
  let masked: String?
  let isRevealed: Bool
  let idNumber: String?
  let mayKeep: Bool
  var problems: [Phrase] = []

  var section: Section? { .teachers }
  func title(in language: Language) -> String {
    "\(teacher.name) · \(Phrase.sensitive[language])"
  }

  func write(to html: inout HTML, in language: Language) {
    html.element(
      "nav", .class("crumbs"), Attribute("aria-label", Phrase.breadcrumbs[language])
    ) { html in
      html.link(Teacher.address(of: teacher.id), teacher.name)
    }
    html.head(title(in: language), lead: Phrase.sensitiveLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.idNumber, isRevealed ? idNumber : masked, in: language)
        if isRevealed { html.fact(.circumstances, circumstances(language), in: language) }
      }
      if isRevealed {
        html.element("p", .class("small muted"), text: Phrase.revealRecorded[language])
      } else {
        html.form(to: address, context: context) { html in
          html.field("reason", .revealReason, hint: .revealReasonHint, in: language)
          html.submit(.reveal, in: language)
        }
      }
    }
    guard mayKeep, !isRevealed else { return }
    html.element("section", .class("panel narrow")) { html in
      html.form(
        to: Teacher.address(of: teacher.id) + "/id-number", context: context
      ) { html in
        html.field("number", .idNumber, hint: .idNumberHint, completes: "off", in: language)
        html.submit(.keepIDNumber, isMain: false, in: language)
      }
    }
  }

  private var address: String { Teacher.address(of: teacher.id) + "/sensitive" }

  private func circumstances(_ language: Language) -> String {
    let sensitive = teacher.circumstances.filter(\.isSensitive)
      .sorted { $0.rawValue < $1.rawValue }
    guard !sensitive.isEmpty else { return Phrase.none[language] }
    return sensitive.map { Phrase($0)[language] }.joined(separator: language == .zh ? "、" : ", ")
  }
}

extension Phrase {
  fileprivate init(_ circumstance: Circumstance) {
    self =
      switch circumstance {
      case .pregnant: Phrase(zh: "孕期", en: "pregnancy")
      case .nursing: Phrase(zh: "哺乳期", en: "nursing")
      case .seriousIllness: Phrase(zh: "重大疾病", en: "serious illness")
      case .onSupport: Phrase(zh: "支教中", en: "on support")
      case .underSanction: Phrase(zh: "处分期", en: "sanction")
      case .newcomerService: Phrase(zh: "新入职服务期", en: "newcomer's service")
      }
  }
}

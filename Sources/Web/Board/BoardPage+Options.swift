internal import Equity
internal import Planning
internal import Policy
internal import Staffing
internal import Wording

extension BoardPage {
  /// What each move asked about would do, the best first, each with its pin.
  func options(_ html: inout HTML, _ language: Language) {
    guard question.teacher != nil || question.post != nil else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: heading(language))
      if let teacher = question.teacher {
        html.element(
          "p",
          text: Phrase.boardHas(
            answer.place.map { place($0, language) } ?? Phrase.stays[language])[language])
        pin(teacher, answer.place, &html, language)
      }
      guard !answer.options.isEmpty else {
        html.element("p", .class("empty"), text: Phrase.noPossibleMove[language])
        return
      }
      html.element("p", .class("small"), text: Phrase.effectNote[language])
      for option in answer.options {
        html.element("details") { html in
          html.element("summary", text: summary(option, language))
          EffectList(option.effect).write(to: &html, in: language)
          pin(option.teacher, option.post, &html, language)
        }
      }
    }
  }

  private func heading(_ language: Language) -> String {
    if let teacher = question.teacher { return Phrase.movesOf(name(teacher))[language] }
    return Phrase.candidatesFor(question.post.map { place($0, language) } ?? "")[language]
  }

  private func summary(_ option: BoardAnswer.Option, _ language: Language) -> String {
    let who =
      question.teacher == nil
      ? name(option.teacher) : option.post.map { place($0, language) } ?? Phrase.stays[language]
    return "\(who) · \(option.effect.summary(in: language))"
  }

  private func pin(
    _ teacher: Teacher.ID, _ post: Post?, _ html: inout HTML, _ language: Language
  ) {
    let id = "reason-\(teacher)-\(post?.description ?? "stay")"
    html.form(to: "/plan/board/pins", context: context) { html in
      html.hidden("teacher", teacher.rawValue)
      html.hidden("post", post?.description ?? "stay")
      html.hidden("run", run ?? "")
      html.element("div", .class("field")) { html in
        html.element("label", Attribute("for", id), text: Phrase.pinReason[language])
        html.void(
          "input", .id(id), Attribute("name", "reason"), Attribute("type", "text"),
          Attribute("required", nil), Attribute("maxlength", "200"))
      }
      html.submit(post == nil ? .pinStay : .pinHere, isMain: false, in: language)
    }
  }
}

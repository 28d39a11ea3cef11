internal import Policy
internal import Wording

/// The page that says what went wrong and what to do.
struct ProblemPage: Page {
  let problem: WebProblem

  func title(in language: Language) -> String { problem.title[language] }

  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("h1", text: problem.title[language])
    }
    html.element("section", .class("panel status bad")) { html in
      for message in problem.messages { html.element("p", text: message[language]) }
      html.element("p", .class("actions")) { html in
        html.element("a", .class("button"), .href("/"), text: Phrase.backHome[language])
      }
    }
  }
}

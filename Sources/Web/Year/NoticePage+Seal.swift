internal import Policy
internal import SquareCode
internal import Store
internal import Wording

extension NoticePage {
  /// The versions before and after this one; every one stays.
  func versions(_ html: inout HTML, _ language: Language) {
    if let next {
      html.element("p", .class("status warn")) { html in
        html.link("/notices/\(next.id)", Phrase.laterVersion(next.version)[language])
      }
    }
    if let previous, let follows = notice.follows {
      html.element("p") { html in
        html.link(
          "/notices/\(previous.id)",
          Phrase.followsVersion(previous.version, because: follows.reason)[language])
      }
    }
  }

  /// Who is told otherwise than in the version before.
  func differences(_ html: inout HTML, _ language: Language) {
    guard !changes.isEmpty else { return }
    html.element("h2", text: Phrase.changedLines[language])
    html.table(
      "changes", [.nameOf, .versionBefore, .thisVersion], label: .changedLines, in: language
    ) { html in
      for change in changes {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: change.line?.name ?? "")
          html.element("td", text: place(change.before, language))
          html.element("td", text: place(change.after, language))
        }
      }
    }
  }

  private func place(_ line: NoticeLine?, _ language: Language) -> String {
    guard let line else { return Phrase.notNamed[language] }
    return [
      "\(line.fromName) → \(line.toName)",
      postWords(stage: line.stage, subject: line.subject, in: language), line.terms(in: language),
    ].joined(separator: " · ")
  }

  /// The plan's digest, the record's root and the code that says both.
  func seal(_ html: inout HTML, _ language: Language) {
    html.element("div", .class("seal")) { html in
      if let code = QRCode(codeText) { html.square(code, label: Phrase.noticeCodeLabel[language]) }
      html.element("div", .class("cite")) { html in
        html.element("p") { html in
          html.text("\(Phrase.planFileDigest[language]) ")
          html.element("span", .class("mono digest"), text: notice.planSHA256)
        }
        html.element("p") { html in
          html.text("\(Phrase.auditRoot[language]) ")
          html.element("span", .class("mono root"), text: notice.auditRoot)
          html.text(" · \(Phrase.auditRootHint[language])")
        }
        html.element("p", text: Phrase.noticeCodeHint[language])
        if context.actor != nil {
          html.element("p", .class("unprinted")) { html in
            html.link("/notices/\(notice.id)/proof.json", Phrase.proofFile[language])
          }
        }
      }
    }
  }
}

extension HTML {
  /// A square code as a drawing with its light border.
  mutating func square(_ code: QRCode, label: String) {
    let side = code.size + 2 * QRCode.quietZone
    element(
      "svg", .class("qr"), Attribute("viewBox", "0 0 \(side) \(side)"), Attribute("role", "img"),
      Attribute("aria-label", label), Attribute("shape-rendering", "crispEdges")
    ) { html in
      html.shape(
        "rect", Attribute("width", "\(side)"), Attribute("height", "\(side)"),
        Attribute("fill", "#fff"))
      html.shape("path", Attribute("d", code.path), Attribute("fill", "#000"))
    }
  }
}

import OfficeFiles
import Testing
import Web

/// Two tables, one of them without rows, and a paragraph.
private func report() -> HTML {
  var html = HTML()
  html.element("p", text: "not a <table>")
  for label in ["甲 & 乙", "空表"] {
    html.element("div", Attribute("role", "region"), Attribute("aria-label", label)) { html in
      html.element("table") { html in
        html.element("tr") { html in
          for head in ["学校", "人数"] { html.element("th", .scope("col"), text: head) }
        }
        guard label != "空表" else { return }
        html.element("tr") { html in
          html.element("th", .scope("row")) { html in
            html.element("a", .href("/schools/1"), text: "<一小>")
          }
          html.element("td", .class("n"), text: "−1,234")
        }
        html.element("tr") { html in
          html.element("th", .scope("row")) { html in
            html.element("div", text: "二小")
            html.element("div", text: "分校")
          }
          html.element("td", .class("n minus"), text: "–")
        }
      }
    }
  }
  return html
}

@Suite struct `Tables of a page` {
  @Test func `are read as they stand, without those that hold nothing`() throws {
    let tables = PageTables(of: report()).tables
    #expect(tables.map(\.name) == ["甲 & 乙"])
    let rows = try #require(tables.first?.rows)
    #expect(rows.map { $0.map(\.text) } == [["学校", "人数"], ["<一小>", "−1,234"], ["二小\n分校", "–"]])
    #expect(rows[1][1].value == .number(-1234))
    #expect(rows[2][1].value == .text("–"))
  }

  @Test func `are taken along from the year of training`()
    async throws
  {
    let site = try await TestSite(try TestCounty.county())
    try await site.record(try TestCounty.roster())
    let officer = try await site.officer(role: "training-school")
    let page = try await officer.get("/training/year").body
    #expect(page.contains("href=\"/training/year?as=xlsx\""))
    let taken = try await officer.get("/training/year?as=xlsx")
    #expect(taken.status == 200)
    #expect(try await officer.get("/training/year?as=pdf").status == 400)
  }
}

import HTTPTypes
import Testing
import Web

@Suite struct `A page that can't be shown` {
  @Test(arguments: [
    ("/nowhere", "/nowhere"), ("/schools/999", "999"), ("/teachers/%3Cb%3E", "&lt;b&gt;"),
    ("/assets/secret.txt", "/assets/secret.txt"),
  ])
  func `is 404 and says what was asked for`(path: String, named: String) async throws {
    let answer = try await TestSite(try TestCounty.county()).officer().get(path)
    #expect(answer.status == 404)
    #expect(answer.body.contains(named))
    #expect(answer.body.contains("没有找到这个页面"))
  }

  @Test(arguments: [
    ("/schools?zone=moon", "moon", "city, town, village"),
    ("/schools?sort=colour", "colour", "name, -name"),
    ("/teachers?eligible=perhaps", "perhaps", "yes, no"),
    ("/teachers?page=99", "99", "1–1"),
    ("/teachers?page=-1", "-1", "1–1"),
    ("/teachers?school=%22%3E", "&quot;&gt;", "2111000001"),
    ("/plan?direction=sideways", "sideways", "down, up, lateral, swap"),
    ("/plan?from=3111000003", "3111000003", "2111000001"),
    ("/staffing?stage=senior", "senior", "primary, junior"),
    ("/staffing?view=later", "later", "now, plan"),
  ])
  func `is 400 and names the value and what is allowed`(
    path: String, found: String, allowed: String
  ) async throws {
    let answer = try await TestSite(try TestCounty.county()).officer().get(path)
    #expect(answer.status == 400)
    #expect(answer.body.contains(found))
    #expect(answer.body.contains(allowed))
  }

  @Test func `is 404 with the way to a plan when there is none`() async throws {
    let site = try await TestSite(try TestCounty.county(planned: false)).officer()
    for path in ["/plan", "/plan.json"] {
      let answer = try await site.get(path)
      #expect(answer.status == 404)
      #expect(answer.body.contains("junheng plan"))
    }
  }

  @Test func `is the front page before a county was imported, and says so`() async throws {
    let answer = try await TestSite(nil).officer().get("/")
    #expect(answer.status == 200)
    #expect(answer.body.contains("还没有导入县域数据"))
    #expect(try await TestSite(nil).officer().get("/schools").status == 404)
  }
}

import Sampling
import Staffing
import Testing

@Suite struct `A citizen identity number` {
  typealias Reason = CitizenID.Invalid.Reason

  @Test(arguments: [
    ("11010519491231002X", Day(1949, 12, 31), Sex.female),
    ("440524188001010014", Day(1880, 1, 1), .male),
    ("11010519491231002x", Day(1949, 12, 31), .female),
    ("１１０１０５１９４９１２３１００２Ｘ", Day(1949, 12, 31), .female),
    (" 110105 19491231 002X ", Day(1949, 12, 31), .female),
  ])
  func `tells birth and sex, however it is typed`(text: String, birth: Day, sex: Sex) throws {
    let id = try CitizenID(text)
    #expect(id.birth == birth)
    #expect(id.sex == sex)
  }

  @Test(arguments: [
    ("", [Reason.length(0)]), ("11010519491231002", [.length(17)]),
    ("1101051949123100２XX", [.length(19)]),
    ("11010519491231002A", [.characters]), ("A1010519491231002X", [.characters]),
    ("110105194912310021", [.check(expected: "X", found: "1")]),
    ("110105194902310028", [.birthDay, .check(expected: "6", found: "8")]),
  ])
  func `is refused for every reason that holds`(text: String, reasons: [Reason]) {
    #expect(throws: CitizenID.Invalid.self) { try CitizenID(text) }
    do { _ = try CitizenID(text) } catch { #expect(error.reasons == reasons) }
  }

  @Test func `doesn't survive any single wrong digit or swap of neighbours`() throws {
    let valid = Array("44052418800101001")
    for position in valid.indices {
      for digit in "0123456789" where digit != valid[position] {
        var wrong = valid + ["4"]
        wrong[position] = digit
        #expect(throws: CitizenID.Invalid.self) { try CitizenID(String(wrong)) }
      }
      if position + 1 < valid.count, valid[position] != valid[position + 1] {
        var swapped = valid + ["4"]
        swapped.swapAt(position, position + 1)
        #expect(throws: CitizenID.Invalid.self) { try CitizenID(String(swapped)) }
      }
    }
  }

  @Test func `is shown without region and birth`() throws {
    #expect(try CitizenID("11010519491231002X").masked == "110***********002X")
  }
}

@Suite struct `A school code` {
  typealias Reason = SchoolCode.Invalid.Reason

  @Test(arguments: ["2111000001", "3150123456", "4265999999"])
  func `has ten digits of a known type and province`(text: String) throws {
    #expect(try SchoolCode(text).digits == text)
  }

  @Test(arguments: [
    ("", [Reason.notTenDigits]), ("211100000", [.notTenDigits]), ("21110000011", [.notTenDigits]),
    ("211100000A", [.notTenDigits]), ("２１１１０００００１", [.notTenDigits]),
    ("7711000001", [.unknownType("77")]), ("2199000001", [.unknownProvince("99")]),
    ("0000000000", [.unknownType("00"), .unknownProvince("00")]),
  ])
  func `is refused for every reason that holds`(text: String, reasons: [Reason]) {
    #expect(throws: SchoolCode.Invalid.self) { try SchoolCode(text) }
    do { _ = try SchoolCode(text) } catch { #expect(error.reasons == reasons) }
  }
}

@Suite struct `A social credit code` {
  @Test(arguments: ["11500111009347932X", "91350100M000100Y43"])
  func `is accepted with its check character`(text: String) {
    #expect(CreditCode(text)?.code == text)
  }

  @Test(arguments: [
    "", "11500111009347932", "115001110093479320", "1150011100934793IX", "51500111009347932X",
    "11500111009347923X", "11500111009347932x",
  ])
  func `is refused otherwise`(text: String) {
    #expect(CreditCode(text) == nil)
  }
}

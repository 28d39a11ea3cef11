import Sampling
import Staffing
import Testing

@Suite struct Dev {
  @Test(arguments: [SampleProfile.sample, .miyun, .city, .province]) func look(_ p: SampleProfile) {
    let c = ContinuousClock()
    let t0 = c.now
    let roster = sampleCounty(p, seed: 7, statesNeeds: true)
    let took = c.now - t0
    let census = Census(roster: roster)
    var out = "== \(p) schools \(roster.schools.count) teachers \(roster.teachers.count) \(took)\n"
    for s in PublishedStratum.allCases {
      let people = census.people(where: s.holds)
      out +=
        "\(s) n \(people.count) older \(Census.share(people, Census.isOlder)) college \(Census.share(people, Census.hasCollege)) women \(Census.share(people){$0.sex == .female}) senior \(Census.share(people){$0.title.isSenior}) county+ \(Census.share(people){$0.backbone >= .county}) six \(Census.share(people){ $0.establishment.since!.wholeYears(until: Census.opening) >= 6})\n"
    }
    let comp = census.people { t, _ in t.stage.isCompulsory }
    out +=
      "compulsory n \(comp.count) older \(Census.share(comp, Census.isOlder)) college \(Census.share(comp, Census.hasCollege))\n"
    let all = roster.teachers
    out +=
      "volunteers \(Census.share(all){$0.isVolunteer}) couples \(Census.share(all){$0.spouse != nil}) away \(all.count{$0.isAway}) special \(Census.share(all){!$0.circumstances.isEmpty}) recruitsF \(Census.share(all.filter{$0.startedWork! >= Month(2021,9)}){$0.sex == .female}) never rural seat \(Census.share(census.people{_, s in Census.isSeat(s)}){$0.ruralYears == 0}) swaps \(roster.swapWishes.count) pairs \(roster.pairings.count)\n"
    let strengths = roster.strengths()
    var miss = 0
    var unfill = 0
    var bySubject: [Subject: (Int, Int, Int)] = [:]
    for need in roster.statedNeeds {
      let have = strengths[need.post] ?? 0
      miss += max(0, need.need - have)
      let b = bySubject[need.post.subject] ?? (0, 0, 0)
      bySubject[need.post.subject] = (
        b.0 + need.need, b.1 + max(0, need.need - have), b.2 + max(0, have - need.need)
      )
    }
    for s in Subject.all {
      if let b = bySubject[s] {
        unfill += max(0, b.1 - b.2)
        out += "\(s) need \(b.0) missing \(b.1) surplus \(b.2); "
      }
    }
    out +=
      "\nmissing \(miss) unfillable \(unfill) posts \(roster.statedNeeds.count{$0.need>0}) needs \(roster.statedNeeds.reduce(0){$0+$1.need}) teaching \(all.count{$0.position.teaches})\n"
    var pup: [Stage: Int] = [:]
    for s in roster.schools { for (st, e) in s.enrolment { pup[st, default: 0] += e.pupils } }
    let kp = pup[.primary]! / 19
    let kj = pup[.junior]! * 10 / 135
    let ks = pup[.senior]! * 10 / 125
    out += "K by pupils \(kp) \(kj) \(ks) total \(kp+kj+ks)\n"
    for (i, s) in roster.schools.enumerated() where p == .miyun || p == .sample {
      let staff = roster.staff(at: i)
      var k = 0
      for st in s.stages {
        let x = st == .primary ? 190 : st == .junior ? 135 : 125
        k += s.enrolment[st]!.pupils * 10 / x
      }
      let pu = s.stages.map { st in "\(s.enrolment[st]!.pupils)/\(s.enrolment[st]!.classes)" }
      out +=
        "\(s.id) \(s.name) \(s.area) \(s.township!) h\(s.hardship) \(s.role) pupils \(pu) staff \(staff.count) emp \(roster.employees(at: i).count) "
      out +=
        "away \(staff.count{ all[$0].isAway}) K \(k) \(s.location!.longitude) \(s.location!.latitude) \(s.group ?? "") \(s.alliance ?? "")\n"
    }
    if p == .sample {
      for t in all.prefix(400) where t.id.rawValue.hasSuffix("3") {
        out +=
          "\(t.id) \(t.name) \(t.sex) \(t.born) est \(t.establishment.since!) start \(t.startedWork!) \(t.stage) \(t.subject) "
        out +=
          "\(t.qualifications.subjects) \(t.title) \(t.backbone) \(t.degree!) \(t.position) rural \(t.ruralYears) \(t.lastRural.map(\.description) ?? "") ex \(t.lastExchange.map(\.description) ?? "") \(t.circumstances) vol \(t.isVolunteer) \(t.wishes.count)\n"
      }
    }
    print(out)
  }
}

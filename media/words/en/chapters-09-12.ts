import type { ShotWords } from "../shape";

export const shots09to12 = {
  "merch-table": {
    card: "Before a show Ruben sets up the merchandise table with Lou. He hears a high ringing. The voices around him go muffled. It is one of the first marked changes in his hearing.",
    world: "[small crowd, tape tearing, a line check on stage]",
    picture:
      "A folding table under one warm bulb, seen from its corner: stacked records and a crate in the light, a shirt that hangs from its edge.",
  },
  "the-ring": {
    card: "The moment tells the audience that the film will often be heard through Ruben's ears. For a week before the shoot, Awards Radar reports, Marder and Becker build a vocabulary for it. They call it point of hearing.",
    world: "[small crowd; boxes; a line check on stage]",
    inside: "[a high ringing; voices muffled under it]",
    picture: "On the table stands a custom-moulded earpiece, giant, nearly black, its edge taking the light.",
  },
  earpiece: {
    card: "Ahmed is not only acting. Earpieces moulded to his ears, a kind of inverted hearing aid, feed him a high tone that the filmmakers have made. Live, it gives way to white noise, until he cannot hear his own voice.",
    world: "[small crowd; a line check on stage]",
    inside: "[ringing, a tone only he can hear]",
    picture: "The earpiece, very close, lit through: its canal and its parts show inside it.",
  },
  "off-balance": {
    card: "Not to hear oneself speak, Marder says, takes balance away, and control. Ahmed is overwhelmed. It is what he looks for: where control ends, something happens. He comes to see the difficulties as gifts, as Ruben does.",
    world: "[small crowd, speaking close by]",
    inside: "[white noise; the voices under it not heard]",
    picture: "The table from its other end, while the whole frame tilts slowly out of level.",
  },

  "full-light": {
    card: "Ruben's band is called Blackgammon, and it is loud. Most of the film is quiet, and meditative. For the gig there have been seven months at the drums, Ahmed says. There are two takes.",
    world: "[drums, full force; a guitar droning]",
    picture: "A drum kit under one hard lamp; every rim has an edge of light.",
  },
  "behind-the-kit": {
    world: "[drums at arm's length; cymbals; a guitar]",
    picture: "From behind the drummer's empty seat, across the kit, toward the lamp and the dark.",
  },
  drumhead: {
    card: "The change goes on while the band plays. Ruben is at his kit, and the hard beats recede, little by little, until what is left of them is low and far off.",
    world: "[drums, full force; a guitar droning]",
    inside: "[beats receding: lower, fewer, far off]",
    picture: "A drumhead in close-up, struck on the beat; light draws the pattern in which it vibrates.",
  },
  "floor-only": {
    card: "Years of touring at ear-splitting volume, and the hearing goes fast. Ruben's first duty, a doctor tells him, is to protect what is left.",
    world: "[band playing on, at full volume]",
    inside: "[beats through bone and floor, far off]",
    picture:
      "Darkness, and the wire net of the floor: from the foot of the pedal a ring of sound runs out through it, slowed 140 times, and comes back as from a club's walls.",
  },

  breakfast: {
    card: "From its very first scene, the letter says, the film has its audience hear what Ruben hears, or does not hear. Now it is morning. He gets up, and his loss has grown.",
    world: "[birds, a kettle, a blender; a road far off]",
    picture:
      "Dawn comes through a small curved window onto a worktop with a steel kettle, a cup and a blender.",
  },
  worktop: {
    world: "[blender running]",
    inside: "[blender, a rumble in the worktop]",
    picture: "The cup, very close: rings tremble on the coffee, in which the window lies mirrored.",
  },
  "from-within": {
    card: "What is heard now is low and rumbling, a little cavernous, very much from within. As the film goes on, the letter's writer finds, perception shifts toward small sounds: Ruben's breathing, even his blinking. Ahmed plays much of it through his eyes.",
    world: "[kettle boiling; birds; blender stops]",
    inside: "[low, cavernous: a blender, felt; no birds]",
    picture:
      "The kettle alone, dark, from the window's side; the whole morning is bent small in its belly, and dims.",
  },

  "conversation-loud": {
    card: "The film jolts from Ruben's hearing to the louder world and back. Conversations, traffic, blenders are muzzled, buried in the mix.",
    world: "[conversation, loud, every word]",
    picture:
      "Two microphones face each other, so close that each wire of their grilles shows, in hard white light.",
  },
  "conversation-buried": {
    world: "[conversation, loud]",
    inside: "[conversation, buried; its tune is left]",
    picture: "The same two microphones from behind, black, apart, before the cold haze of one lamp.",
  },
  "traffic-loud": {
    world: "[traffic, loud, close by]",
    picture: "A red signal from below, lit, each cell of its glass distinct, its hood full of the glow.",
  },
  "traffic-buried": {
    world: "[traffic, loud]",
    inside: "[traffic, buried; low air, pushing]",
    picture: "The signal from behind, a black shape in its own red on the wedges.",
  },
  "blender-loud": {
    world: "[blender, at full speed]",
    picture: "From above, into the open jar of a blender that runs: a white spiral.",
  },
  "blender-buried": {
    world: "[blender, at full speed]",
    inside: "[blender, buried; a tremor]",
    picture:
      "The blender's back, across a dark slab; one cold edge of it, and the cable that comes toward the lens.",
  },
  "drums-loud": {
    world: "[drums, full force]",
    picture:
      "From straight above: a cymbal, a disc of bronze, and its hard shadow on the white disc of a snare drum.",
  },
  "drums-buried": {
    world: "[drums, full force]",
    inside: "[drums, buried; the floor answers]",
    picture:
      "The same two from behind, in the dark: a cold edge along the cymbal, the hoops of the drum, its skin white.",
  },
  "all-rails": {
    card: "The sound design takes twenty-three weeks. In track count and complexity, Marder says, the mix is as big as an action movie's. It is made at Splendor Omnia, near Tepoztlán in Mexico, Variety reports.",
    counter:
      "Accounts differ on what those weeks hold: all the work on sound, or the mix. The Associated Press and Little White Lies do not agree.",
    world: "[twenty-three clips, a second each, cut hard]",
    inside: "[clips sinking into one another]",
    picture:
      "Twenty-three long rails of light run into the chamber, one for each week; on them lie this documentary's own scenes, as bright as they are loud.",
  },
  "one-rail": {
    card: "One noise has no source in any room: Ruben's addiction. Marder treats it as a noise inside him, as deafening as any other.",
    world: "[clips, one after another]",
    inside: "[clips, all one low noise that does not stop]",
    picture: "One rail is left, warm, alone in the dark.",
  },
} satisfies Record<string, ShotWords>;

/** Channels that the device is asked for where one beside the ears' two is wanted: quadraphonic, as most have it. */
const FOUR = 4;
/** The third, counted from 0. */
const THIRD = 2;

/** Where a context's sound leaves it: two channels for the ears, and where there is one a third beside them. */
export interface Outlet {
  /**
   * Gives a source the third channel to itself, or takes that back. Nothing of it reaches the ears.
   * @returns false where the device has no third channel; nothing is sent anywhere then
   */
  third(source: AudioNode | undefined): boolean;
}

/** @param ears what goes to the first two; it is connected here */
export function createOutlet(context: BaseAudioContext, ears: AudioNode): Outlet {
  const { destination } = context;
  let undo: (() => void) | undefined;
  ears.connect(destination);
  return {
    third(source) {
      undo?.();
      undo = undefined;
      if (!source) return true;
      if (destination.maxChannelCount <= THIRD) return false;
      const usual = destination.channelCount;
      // A splitter would leave what is in one channel to the left ear.
      const both = new GainNode(context, { channelCount: 2, channelCountMode: "explicit" });
      const split = new ChannelSplitterNode(context, { numberOfOutputs: 2 });
      const all = new ChannelMergerNode(context, { numberOfInputs: FOUR });
      // As they are: a browser's own idea of four channels would mix them.
      destination.channelInterpretation = "discrete";
      destination.channelCount = Math.min(FOUR, destination.maxChannelCount);
      ears.disconnect(destination);
      ears.connect(both).connect(split);
      for (const ear of [0, 1]) split.connect(all, ear, ear);
      source.connect(all, 0, THIRD);
      all.connect(destination);
      undo = () => {
        source.disconnect(all);
        all.disconnect();
        ears.disconnect(both);
        ears.connect(destination);
        destination.channelCount = usual;
        destination.channelInterpretation = "speakers";
      };
      return true;
    },
  };
}

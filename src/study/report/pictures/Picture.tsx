import type { Picture as Drawn } from '../report.ts';
import { BarPicture } from './BarPicture.tsx';
import { DeparturePicture } from './DeparturePicture.tsx';
import { SpanPicture } from './SpanPicture.tsx';
import { StackPicture } from './StackPicture.tsx';
import type { Measures } from './svg.tsx';
import { TilePicture } from './TilePicture.tsx';

/** A picture of the report as SVG; see the pictures for what the measures mean. */
export function Picture(props: Measures & { picture: Drawn }) {
  const { picture, ...measures } = props;
  if (picture.kind === 'bars') return <BarPicture picture={picture} {...measures} />;
  if (picture.kind === 'stacks') return <StackPicture picture={picture} {...measures} />;
  if (picture.kind === 'departures') return <DeparturePicture picture={picture} {...measures} />;
  if (picture.kind === 'tiles') return <TilePicture picture={picture} {...measures} />;
  return <SpanPicture picture={picture} {...measures} />;
}

import { KodeTidakDikenal } from '@/components/sertifikat/kode-tidak-dikenal';

export default function KodeTidakDikenalPage() {
  return <KodeTidakDikenal />;
}

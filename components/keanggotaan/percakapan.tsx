import { GarisWaktu, Kartu } from '@/components/ui';
import type { PesanDto } from '@/lib/keanggotaan/permohonan/types';
import { formatWaktu } from '@/lib/platform/format';

/** Questions of the koperasi and answers of the applicant, in the order they were written. */
export function Percakapan({
  pesan,
  namaKoperasi,
  namaPemohon,
}: {
  pesan: PesanDto[];
  namaKoperasi: string;
  namaPemohon: string;
}) {
  if (pesan.length === 0) return null;
  return (
    <Kartu judul="Tanya jawab">
      <GarisWaktu
        butir={pesan.map((satu) => ({
          id: satu.id,
          judul: satu.pihak === 'KOPERASI' ? `${namaKoperasi} bertanya` : `${namaPemohon} menjawab`,
          waktu: formatWaktu(satu.pada),
          isi: <p className="whitespace-pre-line">{satu.isi}</p>,
        }))}
      />
    </Kartu>
  );
}
